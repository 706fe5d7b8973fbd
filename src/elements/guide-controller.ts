import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { guideContext, type Provided } from '../guide/guide-context.js';
import { guideAlone, type Guide } from '../guide/guide.js';
import { nearestLang } from './language.js';

/** A part's guide: its provider's, or its own where it stands alone. */
export class GuideController implements ReactiveController {
  readonly #host: LitElement;
  readonly #provided: ContextConsumer<typeof guideContext, LitElement>;
  #join?: Provided['join'] | undefined;
  #leave?: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#provided = new ContextConsumer(host, {
      context: guideContext,
      subscribe: true,
      callback: ({ join }) => this.#joinOnce(join),
    });
    host.addController(this);
  }

  get value(): Guide {
    return this.#provided.value?.guide ?? guideAlone(nearestLang(this.#host));
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#join = this.#leave = undefined;
    // The consumer keeps the last value, which is no longer this part's.
    delete this.#provided.value;
  }

  #joinOnce(join: Provided['join']): void {
    if (join === this.#join) return;
    this.#leave?.();
    this.#join = join;
    this.#leave = join(this.#host);
  }
}
