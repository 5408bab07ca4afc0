import { useI18n } from 'vue-i18n'

interface Named {
  nameVi: string
  nameEn: string
}

/** By which rules something was judged, in the language of the screen. */
export function useRules(): (versions: readonly Named[]) => string {
  const { t, locale } = useI18n()
  const nameOf = ({ nameVi, nameEn }: Named) => (locale.value === 'en' ? nameEn : nameVi)

  return versions => t('organising.dossier.rules', { version: versions.map(nameOf).join(', ') })
}
