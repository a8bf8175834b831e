/** One thing that was looked at; `mend` where something has to be done, and what. */
export interface Diagnosis {
  subject: string
  found: string
  mend?: string
}

/** The finding as a line, or two where something has to be done. */
export function describeDiagnosis({ subject, found, mend }: Diagnosis): string {
  return mend === undefined ? `ok    ${subject}: ${found}` : `MEND  ${subject}: ${found}\n      ${mend}`
}
