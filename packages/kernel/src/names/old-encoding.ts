/** Signs that TCVN3 has for Vietnamese letters, read as Unicode; beside a letter no other text has them. */
const TCVN3 =
  /\p{L}[¨©ª¬µ¶¸¹¼½¾ÆÇÎÏØÞßäåæçîïøûþÿ]|[¨©µ¸¹¼½¾ÆÇÎÞßæçþ®](?=\p{Ll})|\p{L}[«»·×®](?=\p{L})/u
/** VNI writes the marks of a vowel as a second letter behind it. */
const VNI = /[ae][áàâãäåæèéêëïøùúûüõ]|o[âäåæïøùúûü]|[öô][ùøûõï]/iu

/** Whether a text was typed in TCVN3 or VNI and not converted: 'NguyÔn V¨n ¸', 'Nguyeãn Vaên AÙ'. */
export const isOldVietnamese = (text: string): boolean => {
  const composed = text.normalize('NFC')
  return TCVN3.test(composed) || VNI.test(composed)
}
