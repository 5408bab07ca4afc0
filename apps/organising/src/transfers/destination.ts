import type { StepField } from '../steps/step.ts'
import DestinationField from './DestinationField.vue'

/** The unit, chosen down the tree, to which somebody or something goes. */
export const destination: StepField<string> = {
  component: DestinationField,
  start: null,
  look: () => ({}),
  read: typed => (typeof typed === 'string' ? typed : null),
}
