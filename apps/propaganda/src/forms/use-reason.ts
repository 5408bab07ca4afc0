import { useObjectionSentence } from '@ket-nap/app-kit'

/** What stands in the way, in the words of the department. */
export const useReason = () => useObjectionSentence({ words: 'propaganda' })
