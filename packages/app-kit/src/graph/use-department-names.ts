import { useI18n } from 'vue-i18n'

/** Names of the services behind the graph, as the office calls what they keep. */
export function useDepartmentNames(): (services: readonly string[]) => string[] {
  const { t, te } = useI18n()
  return services =>
    services.map(service => {
      const key = `kit.service.${service}`
      return te(key) ? t(key) : service
    })
}
