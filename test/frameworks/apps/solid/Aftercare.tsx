import { createSignal, For, Show } from 'solid-js';
import type { AcuAftercare } from 'acu-aftercare/solid';
import 'acu-aftercare/solid';

export const Aftercare = () => {
  let care: AcuAftercare | undefined;
  const [region, setRegion] = createSignal('GB');
  const [isThere, setThere] = createSignal(true);
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const hear = (text: string) => setHeard((before) => [...before, text]);

  return (
    <>
      <h1>After your visit</h1>
      <p>
        <button onClick={() => setRegion(region() === 'GB' ? 'US' : 'GB')}>Change country</button>
        <button onClick={() => care?.show('burn')}>Show burns</button>
        <button onClick={() => setThere(!isThere())}>Remove or put back</button>
      </p>
      <ol aria-label="Heard">
        <For each={heard()}>{(text) => <li>{text}</li>}</For>
      </ol>
      <Show when={isThere()}>
        <acu-aftercare
          ref={care}
          clinic-name="Willow Clinic"
          clinic-phone="020 7946 0000"
          prop:region={region()}
          prop:effects={['bruising', 'burn']}
          on:acu-answer={(event) => hear(`answer: ${event.level}`)}
          on:acu-toggle={(event) => hear(`${event.effect} ${event.open ? 'opened' : 'closed'}`)}
        >
          <p slot="bruising">We have cold packs at the desk. Just ask.</p>
          <p>In an emergency call 999.</p>
        </acu-aftercare>
      </Show>
    </>
  );
};
