/** Words that only a page without the widget needs; all others are the widget's own. */
export interface FallbackWords {
  readonly ifAny: string;
  readonly children: string;
  readonly pregnant: string;
  readonly general: string;
  readonly adults: string;
}

export const fallbackEn: FallbackWords = {
  ifAny: 'Does any one thing here fit, even if it has stopped?',
  children:
    'These signs are an emergency for a child too. For anything else in a child, call the clinic or a doctor.',
  pregnant: 'Are you pregnant? Call your maternity unit first, at any hour.',
  general: 'General information, not a diagnosis.',
  adults: 'It is for adults, in the days and weeks after an acupuncture session.',
};
