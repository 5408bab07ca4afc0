import { useI18n } from 'vue-i18n'

/** What a code of a process is called in the language of the screen; the service knows both. */
export function useTermName() {
  const { locale } = useI18n()
  return ({ nameVi, nameEn }: { nameVi: string; nameEn: string }): string =>
    locale.value === 'en' ? nameEn : nameVi
}
