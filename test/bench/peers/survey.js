import 'survey-core/survey-core.fontless.css';
import { Model } from 'survey-core';
import { unmountComponentAtNode } from 'survey-js-ui';

const text = document.querySelector('[type="application/json"]').textContent;

/** Puts one more survey into a place, as `<acu-checker>` is one more tag; takes it out again. */
globalThis.showSurvey = (place) => {
  const survey = new Model(JSON.parse(text));
  survey.render(place);
  return () => {
    unmountComponentAtNode(place);
    survey.dispose();
  };
};

for (const place of document.querySelectorAll('.survey')) globalThis.showSurvey(place);
