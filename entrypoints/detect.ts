import { anchors, table } from 'virtual:gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdsAnchor } from '@/lib/core/gate/anchors';
import { findTriggers } from '@/lib/core/gate/gate';
import { decodeGate } from '@/lib/core/gate/table';
import { tellPassed } from '@/lib/extension/tell-passed';
import { watchLead } from '@/lib/page/watch-lead';

// Not a WXT content script: its wrapper announces the extension's id to every page. Runs on every news page, so it
// does one thing: no trigger in the page's first words, no message, no node, no listener. It does not even touch the
// extension's interface before there is something to say: that alone takes half a millisecond.
export default defineUnlistedScript(() => {
  const opens = (text: string) =>
    holdsAnchor(text, anchors) && findTriggers(text, decodeGate(table), true).opens;
  watchLead(document, opens, () => tellPassed());
});
