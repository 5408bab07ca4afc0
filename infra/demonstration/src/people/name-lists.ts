import { foldMarks } from '@ket-nap/kernel'

const words = (text: string): string[] => text.trim().split(/\s+/)

const listed = (text: string): string[] => text.split(',').map(name => words(name).join(' '))

/** 'Nguyễn 330, Trần 105': how often each stands beside the others. */
const weights = (text: string): Record<string, number> =>
  Object.fromEntries(
    listed(text)
      .map(entry => entry.split(' '))
      .map(([name, n]) => [name, Number(n)]),
  )

export const FAMILIES = {
  NORTH: weights(`
    Nguyễn 330, Trần 105, Phạm 88, Lê 62, Vũ 58, Đỗ 38, Hoàng 36, Bùi 34, Đặng 26, Ngô 22,
    Đào 20, Phan 17, Dương 15, Lương 14, Trịnh 12, Đinh 12, Hà 10, Mai 9, Lưu 8, Cao 8,
    Đoàn 12, Tạ 7, Chu 6, Khúc 4, Vương 4`),
  SOUTH: weights(`
    Nguyễn 330, Trần 116, Lê 112, Phạm 66, Huỳnh 60, Võ 48, Phan 44, Trương 24, Đặng 24,
    Bùi 22, Hồ 20, Ngô 16, Đỗ 15, Dương 15, Đoàn 13, Lâm 11, Mai 10, Cao 9, Lý 8, Châu 7,
    Thái 6, Tô 5, La 4, Kiều 4`),
}

export const MIDDLES = {
  MALE: words(`
    Hữu Đức Minh Quang Xuân Ngọc Công Đình Thanh Trọng Hoàng Mạnh Tiến Duy Anh Quốc Thế Bá Tuấn
    Viết Gia Hải`),
  FEMALE: words(`
    Thu Ngọc Thanh Kim Minh Hồng Bích Phương Mỹ Thúy Hoài Diệu Khánh Lan Mai Ánh Quỳnh Tuyết
    Như Hải`),
}

/** Fashions of before and after about 1975. */
export const GIVENS = {
  MALE: {
    old: words(`
      Hùng Dũng Sơn Thắng Bình Hải Tuấn Thành Minh Cường Tiến Hòa Khải Lợi Phúc Thịnh Toàn Vinh
      Quý Chiến Hiển Bảo Đông Tâm Tính Nghĩa Khoa Luyện Thuận Điền Sáng Bền Cẩn Dần Mùi Thìn
      Hợi Năm Đạt Vượng Ước Thảnh`),
    young: words(`
      Anh Đức Long Nam Phong Huy Khánh Quân Đạt Kiên Trung Hiếu Duy Việt Tùng Hoàng Bách Thái
      Linh Cường Dũng Thành Sơn Phúc Khôi Nhật Tú Vũ Lâm Thịnh Khang Trường Hưng Quyết Nghĩa
      Toàn An Bình Tiến Hải`),
  },
  FEMALE: {
    old: words(`
      Lan Hoa Hương Hằng Nga Thủy Hồng Loan Liên Mai Hà Yến Nhung Phượng Tuyết Xuân Thơm Mận
      Đào Hiền Hòa Bích Thảo Vân Oanh Thắm Huệ Cúc Sen Lý Sáu Chín Tươi Gấm Nụ Hạnh`),
    young: words(`
      Anh Linh Trang Hương Hà Ngọc Thảo Phương Mai Quỳnh Chi My Nhung Hằng Vân Yến Thu Dung
      Giang Hạnh Ly Nhi Trâm Thư Vy Hiền Lan Oanh Nga Huyền Trinh Uyên Duyên Hân Tâm Diệp Ngân
      Hoa`),
  },
}

export const HIGHLAND = {
  first: words('Thái Kim Blin Nhơn Tuơi Hlim Đruk Grot Lơn Bếp Kơnh Sân'),
  second: words('Minh Ngâu Hơn Kiu Đôl Ner Phyên Lai Tơnh Vơ Bôn Krăng'),
}

/**
 * People whom everybody knows, and those of the articles, without marks. Nobody here bears their names.
 */
export const KNOWN_PEOPLE: ReadonlySet<string> = new Set(
  listed(`
    Nguyễn Phú Trọng, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Văn Thiệu,
    Nguyễn Minh Triết, Nguyễn Xuân Phúc, Nguyễn Tấn Dũng, Nguyễn Sinh Hùng, Nguyễn Hòa Bình,
    Nguyễn Duy Ngọc, Nguyễn Trọng Nghĩa, Nguyễn Thị Minh Khai, Nguyễn Thị Kim Ngân,
    Nguyễn Thị Bình, Nguyễn Thị Định, Nguyễn Thị Thập, Nguyễn Văn Huy, Nguyễn Quang Dương,
    Nguyễn Quốc Việt, Nguyễn Văn Vũ Minh, Nguyễn Khắc Thận, Trần Đại Quang, Trần Đức Lương,
    Trần Thanh Mẫn, Trần Cẩm Tú, Trần Hưng Đạo, Trần Quốc Tuấn, Trần Văn Trà, Phạm Văn Đồng,
    Phạm Minh Chính, Phạm Gia Túc, Lê Hồng Phong, Lê Khả Phiêu, Lê Đức Thọ, Lê Đức Anh,
    Lê Minh Hưng, Lê Hoài Trung, Lê Minh Trí, Hoàng Văn Thụ, Hoàng Văn Thái,
    Hoàng Thị Ánh Hồng, Võ Văn Kiệt, Võ Văn Thưởng, Võ Nguyên Giáp, Võ Thị Sáu,
    Võ Thị Ánh Xuân, Phan Văn Khải, Phan Văn Giang, Phan Đình Trạc, Phan Đình Phùng,
    Phan Bội Châu, Vương Đình Huệ, Lương Tam Quang, Đỗ Văn Chiến, Đinh Tiến Dũng,
    Đinh Tiên Hoàng, Bùi Thị Minh Hoài, Bùi Thị Nhâm, Bùi Thanh Sơn, Dương Văn Trường,
    Mai Văn Chính, Ngô Gia Tự, Ngô Đông Hải, Hồ Xuân Hương, Hồ Đức Phớc, Trịnh Văn Quyết,
    Huỳnh Thúc Kháng`).map(foldMarks),
)
