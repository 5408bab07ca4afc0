import type { Language } from './language.ts'

const vi = {
  product: 'Kết Nạp',
  tagline: 'Công tác phát triển đảng viên',
  otherLanguage: 'English',
  signIn: 'Đăng nhập',
  signInName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  passwordForgotten: 'Quên mật khẩu? Đề nghị quản trị hệ thống của cơ quan cấp lại.',
  signInRefused: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  tooManyAttempts: 'Đã thử quá nhiều lần. Hãy đợi 15 phút rồi thử lại.',
  demonstration: 'Bản minh họa',
  demonstrationLead:
    'Người và số liệu đều hư cấu. Chọn một người để vào làm việc với chức trách của người đó.',
  demonstrationEmpty: 'Chưa có người nào để chọn',
  demonstrationEmptyHint: 'Dữ liệu minh họa đang được nạp. Hãy tải lại trang sau ít phút.',
  demonstrationAway: 'Chưa đọc được danh sách người minh họa. Hãy tải lại trang sau ít phút.',
  filter: 'Tìm theo tên, chức trách hoặc tổ chức',
  filterButton: 'Tìm',
  filterClear: 'Xem tất cả',
  filterNothing: 'Không có ai khớp với từ đã nhập.',
  enterAs: 'Vào làm việc',
  person: 'người',
  people: 'người',
  enrol: 'Tạo tài khoản',
  enrolLead: 'Đường dẫn này dùng được một lần, trong 72 giờ kể từ khi được cấp.',
  enrolFirst: 'Tạo tài khoản quản trị đầu tiên',
  enrolFirstLead: 'Đường dẫn này dùng được một lần, trong 15 phút kể từ khi được cấp.',
  fullName: 'Họ và tên',
  signInNameHint: '3 đến 40 ký tự: chữ không dấu, chữ số, dấu chấm, gạch nối.',
  passwordHint:
    'Ít nhất 15 ký tự; một câu dài dễ nhớ là tốt nhất. Không dùng tên đăng nhập hay từ phổ biến.',
  passwordAgain: 'Nhập lại mật khẩu',
  enrolButton: 'Tạo tài khoản',
  enrolled: 'Đã tạo tài khoản',
  enrolledLead: 'Đường dẫn đã hết hiệu lực. Từ nay đăng nhập bằng tên và mật khẩu vừa chọn.',
  renew: 'Đặt lại mật khẩu',
  renewLead:
    'Đường dẫn này dùng được một lần, trong 72 giờ kể từ khi được cấp. Đặt lại xong, mọi phiên đang mở của tài khoản đều kết thúc.',
  newPassword: 'Mật khẩu mới',
  newPasswordAgain: 'Nhập lại mật khẩu mới',
  renewed: 'Đã đặt lại mật khẩu',
  renewedLead: 'Đường dẫn và mật khẩu cũ đã hết hiệu lực. Từ nay đăng nhập bằng mật khẩu mới.',
  errorSummary: 'Cần sửa những điểm sau',
  NAME_MISSING: 'Nhập họ và tên, từ 2 đến 120 ký tự.',
  SIGN_IN_NAME_SHAPE:
    'Tên đăng nhập gồm 3 đến 40 ký tự: chữ không dấu, chữ số, dấu chấm, gạch nối.',
  SIGN_IN_NAME_TAKEN: 'Tên đăng nhập này đã có người dùng.',
  PASSWORDS_DIFFER: 'Hai lần nhập mật khẩu không giống nhau.',
  TOO_SHORT: 'Mật khẩu cần ít nhất 15 ký tự.',
  TOO_LONG: 'Mật khẩu dài nhất 200 ký tự.',
  TOO_PLAIN: 'Mật khẩu cần ít nhất 6 ký tự khác nhau.',
  TOO_COMMON: 'Mật khẩu gồm những từ quá phổ biến.',
  NAMES_OWNER: 'Mật khẩu không được chứa tên đăng nhập.',
  EXPIRED: 'Lượt đăng nhập đã hết hạn',
  expiredLead: 'Trang này đã mở quá lâu hoặc đã được dùng.',
  GONE: 'Đường dẫn không còn hiệu lực',
  goneLead: 'Đường dẫn đã được dùng, đã quá hạn hoặc đã được thay. Hãy đề nghị cấp đường dẫn mới.',
  AWAY: 'Chưa làm được việc này',
  awayLead: 'Một bộ phận của hệ thống chưa trả lời. Chưa có gì được lưu; hãy thử lại sau ít phút.',
  TOO_MANY: 'Hãy thử lại sau',
  FAULT: 'Hệ thống gặp lỗi',
  faultLead: 'Hãy thử lại. Nếu còn lỗi, báo cho người quản trị hệ thống.',
  signInAgain: 'Đăng nhập lại',
}

export type Messages = typeof vi

const en: Messages = {
  product: 'Kết Nạp',
  tagline: 'Developing Party members',
  otherLanguage: 'Tiếng Việt',
  signIn: 'Sign in',
  signInName: 'Sign-in name',
  password: 'Password',
  passwordForgotten: 'Forgotten your password? Ask your administrator for a new one.',
  signInRefused: 'The sign-in name or the password is wrong.',
  tooManyAttempts: 'Too many attempts. Wait 15 minutes, then try again.',
  demonstration: 'Demonstration',
  demonstrationLead:
    'People and figures are invented. Choose a person to work in that person’s post.',
  demonstrationEmpty: 'Nobody to choose yet',
  demonstrationEmptyHint:
    'The demonstration data is being loaded. Reload this page in a few minutes.',
  demonstrationAway: 'The list of people could not be read. Reload this page in a few minutes.',
  filter: 'Find by name, role or organisation',
  filterButton: 'Find',
  filterClear: 'Show all',
  filterNothing: 'Nobody matches these words.',
  enterAs: 'Work as',
  person: 'person',
  people: 'people',
  enrol: 'Open your account',
  enrolLead: 'This link works once, within 72 hours of being issued.',
  enrolFirst: 'Open the first administrator’s account',
  enrolFirstLead: 'This link works once, within 15 minutes of being issued.',
  fullName: 'Full name',
  signInNameHint: '3 to 40 characters: letters without marks, digits, dot, hyphen.',
  passwordHint:
    'At least 15 characters; a long sentence you remember is best. No sign-in name, no common words.',
  passwordAgain: 'Password once more',
  enrolButton: 'Open account',
  enrolled: 'Account opened',
  enrolledLead:
    'The link no longer works. From now on sign in with the name and password you chose.',
  renew: 'Set a new password',
  renewLead:
    'This link works once, within 72 hours of being issued. With the new password every open session of the account ends.',
  newPassword: 'New password',
  newPasswordAgain: 'New password once more',
  renewed: 'New password set',
  renewedLead:
    'The link and the old password no longer work. From now on sign in with the new password.',
  errorSummary: 'Please correct the following',
  NAME_MISSING: 'Enter your full name, 2 to 120 characters.',
  SIGN_IN_NAME_SHAPE:
    'A sign-in name has 3 to 40 characters: letters without marks, digits, dot, hyphen.',
  SIGN_IN_NAME_TAKEN: 'Somebody already uses this sign-in name.',
  PASSWORDS_DIFFER: 'The two passwords are not the same.',
  TOO_SHORT: 'A password needs at least 15 characters.',
  TOO_LONG: 'A password has at most 200 characters.',
  TOO_PLAIN: 'A password needs at least 6 different characters.',
  TOO_COMMON: 'The password is made of words that are too common.',
  NAMES_OWNER: 'The password must not contain the sign-in name.',
  EXPIRED: 'This sign-in has expired',
  expiredLead: 'The page was open for too long, or it has been used.',
  GONE: 'This link no longer works',
  goneLead: 'It was used, has expired or was replaced. Ask for a new link.',
  AWAY: 'This cannot be done just now',
  awayLead: 'A part of the system does not answer. Nothing was stored; try again in a few minutes.',
  TOO_MANY: 'Try again later',
  FAULT: 'Something went wrong',
  faultLead: 'Try again. If it goes on, tell whoever looks after the system.',
  signInAgain: 'Sign in again',
}

const MESSAGES: Record<Language, Messages> = { vi, en }

export function messagesIn(language: Language): Messages {
  return MESSAGES[language]
}

const ROLES: Record<Language, Record<string, string>> = {
  vi: {
    CELL_SECRETARY: 'Bí thư chi bộ',
    HELPING_MEMBER: 'Đảng viên giúp đỡ',
    BASE_COMMITTEE: 'Cấp ủy cơ sở',
    ORGANISING: 'Ban Tổ chức',
    PROPAGANDA: 'Ban Tuyên giáo',
    MASS_ORGANISATION: 'Cán bộ đoàn thể',
    LEADER: 'Lãnh đạo cấp ủy',
    ANALYST: 'Chuyên viên phân tích',
    AUDITOR: 'Kiểm tra, giám sát',
    ADMINISTRATOR: 'Quản trị hệ thống',
  },
  en: {
    CELL_SECRETARY: 'Cell secretary',
    HELPING_MEMBER: 'Helping member',
    BASE_COMMITTEE: 'Base committee',
    ORGANISING: 'Organising department',
    PROPAGANDA: 'Propaganda department',
    MASS_ORGANISATION: 'Mass-organisation officer',
    LEADER: 'Committee leader',
    ANALYST: 'Analyst',
    AUDITOR: 'Auditor',
    ADMINISTRATOR: 'Administrator',
  },
}

/** The office's word for a role; a role this release does not know is shown by its code. */
export function roleIn(language: Language, role: string): string {
  return ROLES[language][role] ?? role
}
