import '@/assets/styles/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createI18n } from '@/components/i18n';
import { WelcomeApp } from './WelcomeApp';

const i18n = createI18n((id) => browser.i18n.getMessage(id as never), browser.i18n.getUILanguage());
document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;
render(<WelcomeApp i18n={i18n} />, document.getElementById('app') as HTMLElement);
