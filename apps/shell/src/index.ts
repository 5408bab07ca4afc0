import '@ket-nap/ui/foundation'
import { start } from './start.ts'

// No asynchronous boundary here: everything the frame needs is shared eagerly (frontend tuning rule 4).
void start()
