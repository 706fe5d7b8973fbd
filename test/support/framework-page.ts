/** A page made by a framework, here by a copy of Lit that is the page's own. */
import { html, LitElement } from 'lit';

class ClinicPage extends LitElement {
  static override properties = { region: {} };

  declare region: string;

  protected override render() {
    return html`<main>
      <acu-aftercare clinic-name="Willow Clinic" .region=${this.region}>
        <p slot="bruising">We have cold packs in ${this.region}.</p>
      </acu-aftercare>
    </main>`;
  }
}

customElements.define('clinic-page', ClinicPage);
