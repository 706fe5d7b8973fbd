import { useCallback, useRef, useState } from 'react';
import type { AcuAftercare, AcuAnswerEvent, AcuToggleEvent } from 'acu-aftercare/react';
import 'acu-aftercare/react';

export const AftercareFromServer = () => {
  const care = useRef<AcuAftercare>(null);
  const [region, setRegion] = useState('GB');
  const [isThere, setThere] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (text: string) => setHeard((before) => [...before, text]);

  // React 19 leaves events and what is no string out of what came from a server (its issue 35446)
  const join = useCallback((element: AcuAftercare) => {
    const onAnswer = (event: AcuAnswerEvent) => hear(`answer: ${event.level}`);
    const onToggle = (event: AcuToggleEvent) =>
      hear(`${event.effect} ${event.open ? 'opened' : 'closed'}`);
    care.current = element;
    element.effects = ['bruising', 'burn'];
    element.addEventListener('acu-answer', onAnswer);
    element.addEventListener('acu-toggle', onToggle);
    return () => {
      care.current = null;
      element.removeEventListener('acu-answer', onAnswer);
      element.removeEventListener('acu-toggle', onToggle);
    };
  }, []);

  return (
    <>
      <h1>After your visit</h1>
      <p>
        <button onClick={() => setRegion(region === 'GB' ? 'US' : 'GB')}>Change country</button>
        <button onClick={() => care.current?.show('burn')}>Show burns</button>
        <button onClick={() => setThere(!isThere)}>Remove or put back</button>
      </p>
      <ol aria-label="Heard">
        {heard.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ol>
      {isThere && (
        <acu-aftercare
          ref={join}
          clinic-name="Willow Clinic"
          clinic-phone="020 7946 0000"
          region={region}
        >
          <p slot="bruising">We have cold packs at the desk. Just ask.</p>
          <p>In an emergency call 999.</p>
        </acu-aftercare>
      )}
    </>
  );
};
