import { useRef, useState } from 'react';
import type { AcuAftercare } from 'acu-aftercare/react';
import 'acu-aftercare/react';

export const Aftercare = () => {
  const care = useRef<AcuAftercare>(null);
  const [region, setRegion] = useState('GB');
  const [isThere, setThere] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (text: string) => setHeard((before) => [...before, text]);

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
          ref={care}
          clinic-name="Willow Clinic"
          clinic-phone="020 7946 0000"
          region={region}
          effects={['bruising', 'burn']}
          onacu-answer={(event) => hear(`answer: ${event.level}`)}
          onacu-toggle={(event) => hear(`${event.effect} ${event.open ? 'opened' : 'closed'}`)}
        >
          <p slot="bruising">We have cold packs at the desk. Just ask.</p>
          <p>In an emergency call 999.</p>
        </acu-aftercare>
      )}
    </>
  );
};
