import { definePageMount } from '@ket-nap/app-kit/testing'
import { vi as uiWords } from '@ket-nap/ui/messages'
import words from '../messages/vi.json'

export const mountPage = definePageMount(uiWords, words)
