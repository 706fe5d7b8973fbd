/** What an answer tells the patient to do, from the mildest to the most serious. */
export const levels = ['expected', 'call-clinic', 'urgent', 'emergency'] as const;

export type Level = (typeof levels)[number];
