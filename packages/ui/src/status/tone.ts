/** How a state looks. Amber is soon, red is late or refused, green is done. */
export type Tone = 'neutral' | 'info' | 'soon' | 'late' | 'done'
