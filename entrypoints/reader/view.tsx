/** Our part of the page as the reader sees it: badge, panel and card in the one element of ours. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import css from '@/assets/styles/panel.css?inline';
import { createI18n } from '@/components/i18n';
import { Overlay, type OverlayDeeds } from '@/components/Overlay';
import { addOverlayHost, type OverlayHost } from '@/lib/page/overlay-host';
import { staySeen } from '@/lib/page/stay-seen';
import type { Shown } from './shown';

/** What must be seen of us, by the classes of the components. */
const PARTS = '.badge, .panel, .card';

export interface View {
  show(shown: Shown): void;
  /** Whether an event of the page came from our element. */
  isOurs(target: EventTarget | null): boolean;
}

/** Makes the view; nothing is put into the page before the first `show`. Everything goes when `signal` aborts. */
export function createView(deeds: OverlayDeeds, signal: AbortSignal, onRefused: () => void): View {
  const i18n = createI18n((id) => browser.i18n.getMessage(id as never), browser.i18n.getUILanguage());
  let host: OverlayHost | null = null;
  let before = '';
  let lookAgain: (() => void) | null = null;
  signal.addEventListener('abort', () => host && render(null, host.mount), { once: true });
  return {
    show(shown) {
      if (signal.aborted) return;
      host ??= addOverlayHost(css, signal, onRefused);
      render(<Overlay i18n={i18n} {...shown} {...deeds} />, host.mount);
      const { mount, element, raise } = host;
      const now = `${shown.view} ${shown.card !== null}`;
      if (now === before) return;
      before = now;
      const parts = () => [...mount.querySelectorAll(PARTS)];
      if (lookAgain) lookAgain();
      else lookAgain = staySeen({ host: element, parts, raise, onHidden: onRefused }, signal);
    },
    isOurs: (target) => host !== null && target === host.element,
  };
}
