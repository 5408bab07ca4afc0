/**
 * Lower case without marks: 'Nguyễn Thị Đào' → 'nguyen thi dao'. đ becomes d, and so do its
 * look-alikes Ð (U+00D0) and Ɖ (U+0189); ƀ of the Central Highlands becomes b.
 */
export function foldMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðɖ]/gu, 'd')
    .replace(/ƀ/gu, 'b')
}

/**
 * What is stored for searching and what is made of the words typed, so that both meet: folded,
 * apostrophes dropped (H'Hen → hhen), all else that is no letter or digit a single space.
 * Hòa and Hoà, NFC and NFD, are the same.
 */
export function foldedSearchKey(text: string): string {
  return foldMarks(text)
    .replace(/['‘’ʼʹ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
