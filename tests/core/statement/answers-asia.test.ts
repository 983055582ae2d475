/** Answers to the questions of the bundled story as newspapers of Asia and the Middle East word them. */
import { describe, expect, it } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';

/** By language: a sentence, the question it speaks to, and its answers; none where it only seems to give one. */
const SENTENCES: Record<string, [sentence: string, claim: string, answers: string[]][]> = {
  ur: [
    ['سائبر سیکیورٹی کی خدمات بدستور جاری رہیں گی۔', 'cybersecurity-unaffected', ['unaffected']],
    [
      'کمپنی کے بقول اسرائیل کے لیے سائبر تحفظ کی سروسز متاثر نہیں ہوں گی۔',
      'cybersecurity-unaffected',
      ['unaffected'],
    ],
    ['لاکھوں فون کالز کی ریکارڈنگ رکھی گئی۔', 'call-volume', ['hundreds-of-thousands']],
    ['اندرونی جانچ کے دوران ایسے شواہد ملے', 'review-type', ['internal']],
    ['یہ تحقیقات ایک بیرونی لا فرم کوونگٹن اینڈ برلنگ نے کیں۔', 'review-type', ['external']],
    [
      'مائیکروسافٹ نے وزارتِ دفاع کے ایک یونٹ کی چند سبسکرپشنز معطل کر دیں۔',
      'disabled-scope',
      ['specified-subset'],
    ],
    ['مائیکروسافٹ نے اسرائیلی فوج سے تمام تعلقات ختم کر دیے۔', 'disabled-scope', ['partnership-ended']],
    ['مائیکروسافٹ نے جمعرات کو اعلان کیا کہ اس نے خدمات بند کر دی ہیں۔', 'announcement-date', ['2025-09-25']],
    ['مائیکروسافٹ کے صدر نے بلاگ میں یہ بات کہی۔', 'announcement-channel', ['blog']],
    ['یہ ریکارڈنگز نیدرلینڈز کے ایک ڈیٹا سینٹر میں محفوظ کی گئیں۔', 'data-location', ['netherlands']],
    ['ڈیٹا نیدرلینڈز اور آئرلینڈ کے سرورز میں محفوظ تھا۔', 'data-location', ['netherlands-and-ireland']],
    [
      'اسرائیلی فوج کا ساڑھے گیارہ ہزار ٹیرا بائٹ ڈیٹا مائیکروسافٹ کے سرورز پر تھا۔',
      'data-volume',
      ['11500-tb'],
    ],
    [
      'یونٹ 8200 یہ ڈیٹا ایمیزون کے کلاؤڈ پر منتقل کرنے کا ارادہ رکھتا تھا۔',
      'data-moved',
      ['planned-to-aws'],
    ],
    ['یونٹ کا ڈیٹا ایمیزون ویب سروسز پر منتقل کر دیا گیا۔', 'data-moved', ['moved-to-aws']],
    ['ڈیٹا نیدرلینڈز سے باہر منتقل کر دیا گیا۔', 'data-moved', ['left-country']],
    ['ذرائع کے مطابق یونٹ نے ڈیٹا کا پہلے ہی بیک اپ لے لیا تھا۔', 'data-moved', ['backed-up']],
    [
      'رپورٹ شائع ہونے کے چند دنوں کے اندر ڈیٹا منتقل کر دیا گیا۔',
      'data-move-timing',
      ['within-days-of-6-august'],
    ],
    ['کمپنی نے کہا کہ تحقیقات میں صارف کا ڈیٹا نہیں دیکھا گیا۔', 'customer-content-access', ['not-accessed']],
    ['اسرائیلی فوج نے اس پر تبصرہ کرنے سے انکار کر دیا۔', 'israel-statement', ['no-comment']],
    ['اسرائیلی وزارتِ دفاع نے تبصرے کی درخواست کا جواب نہیں دیا۔', 'israel-statement', ['no-comment']],
    ['ایمیزون نے تبصرے کی درخواست کا جواب نہیں دیا۔', 'amazon-comment', ['no-response']],
    [
      'ایک اسرائیلی سکیورٹی اہلکار نے کہا کہ فوج کی کارروائیوں کو کوئی نقصان نہیں پہنچا۔',
      'idf-impact',
      ['no-harm'],
    ],
    [
      'اسرائیلی اہلکار کے مطابق اس اقدام سے فوج کی آپریشنل صلاحیت متاثر نہیں ہوگی۔',
      'idf-impact',
      ['no-harm'],
    ],
    ['اسرائیلی فوج کے ساتھ کمپنی کے دیگر معاہدے جاری رہیں گے۔', 'other-contracts-remain', ['remain']],
    ['احتجاج کرنے پر پانچ ملازمین کو برطرف کیا گیا۔', 'employees-fired', ['5']],
    ['چار ملازمین کو نوکری سے نکال دیا گیا۔', 'employees-fired', ['4']],
    ['مظاہرے کے دوران 18 افراد کو گرفتار کیا گیا۔', 'employees-arrested', ['18']],
    ['ملازمین نے کمپنی کے ہیڈ کوارٹر میں احتجاج کیا۔', 'employee-protests', ['reported']],
    [
      'یہ پہلا موقع ہے کہ جنگ شروع ہونے کے بعد کسی امریکی ٹیکنالوجی کمپنی نے ایسا کیا۔',
      'first-us-tech-cutoff',
      ['first-known'],
    ],
    ['کمپنی کے مطابق یونٹ نے سروس کی شرائط کی خلاف ورزی کی۔', 'tos-violation', ['violated']],
    [
      'اسمتھ نے کہا کہ ایسے شواہد ملے ہیں جو گارڈین کی رپورٹ کے کچھ حصوں کی تصدیق کرتے ہیں۔',
      'evidence-strength',
      ['supports-elements'],
    ],
    ['مائیکروسافٹ نے گارڈین کی رپورٹ کی تصدیق کر دی۔', 'evidence-strength', ['confirmed-outright']],
    [
      'مائیکروسافٹ کی تحقیقات میں معلوم ہوا کہ اس کی ٹیکنالوجی بڑے پیمانے پر نگرانی کے لیے استعمال ہوئی۔',
      'evidence-strength',
      ['found-mass-surveillance'],
    ],
    [
      'مئی میں کمپنی نے کہا تھا کہ جانچ میں کوئی ثبوت نہیں ملا کہ ازور کو لوگوں کو نقصان پہنچانے کے لیے استعمال کیا گیا۔',
      'may-2025-finding',
      ['no-evidence-of-harm'],
    ],
    ['یوسی ساریئل نے 2021 کے آخر میں ستیا نڈیلا سے ملاقات کی۔', 'nadella-meeting-date', ['late-2021']],
    [
      'کمپنی کا کہنا ہے کہ نڈیلا کو اس ڈیٹا کی نوعیت کا علم نہیں تھا۔',
      'nadella-knowledge',
      ['ms-says-unaware-of-content'],
    ],
    ['یونٹ کا نعرہ تھا ’ایک گھنٹے میں دس لاکھ کالیں‘۔', 'call-rate', ['mantra-or-goal']],
    ['گارڈین، +972 میگزین اور لوکل کال کی مشترکہ تحقیق کے مطابق ایسا ہوا۔', 'investigators', ['joint-three']],
    ['گارڈین نے اگست میں انکشاف کیا تھا کہ ڈیٹا وہاں رکھا گیا۔', 'investigation-date', ['2025-08']],
    [
      'ذرائع کے مطابق فون کالز کا یہ ڈیٹا فضائی حملوں کی تیاری میں استعمال ہوا۔',
      'airstrike-use',
      ['used-for-airstrikes'],
    ],
    [
      'ان کالز کو لوگوں کو بلیک میل کرنے کے لیے استعمال کیا گیا۔',
      'airstrike-use',
      ['contributes-arrests-blackmail'],
    ],
    [
      'اسمتھ نے کہا کہ ہم شہریوں کی بڑے پیمانے پر نگرانی کے لیے ٹیکنالوجی فراہم نہیں کرتے۔',
      'mass-surveillance-policy',
      ['not-provided'],
    ],
    ['مائیکروسافٹ نے یونٹ کا نام نہیں لیا۔', 'unit-identification', ['ms-did-not-name']],
    [
      'مائیکروسافٹ نے یونٹ کے لیے ایژور کا ایک الگ اور محفوظ حصہ بنایا۔',
      'microsoft-customised-cloud',
      ['separate-area'],
    ],
    ['اقوام متحدہ کے کمیشن نے اسرائیل پر نسل کشی کا الزام لگایا۔', 'genocide-framing', ['attributed']],
    [
      'مائیکروسافٹ نے گزشتہ ہفتے کے آخر میں اسرائیلی وزارت دفاع کو آگاہ کیا۔',
      'israel-notified',
      ['late-previous-week'],
    ],
    ['تقریباً 20 کروڑ گھنٹے کی آڈیو محفوظ کی گئی۔', 'audio-hours', ['200m']],
    ['جانچ دو ماہ سے زائد عرصے تک جاری رہی۔', 'review-duration', ['over-two-months']],
    ['مائیکروسافٹ نے کوئی ریکارڈنگ نہیں کی۔', 'microsoft-role', []],
  ],
};

describe.each(Object.entries(SENTENCES))('answers in %s', (language, list) => {
  it.each(list)('%s', (sentence, claim, answers) => {
    expect(answersTo(claim, language, sentence)).toEqual(answers);
  });
});
