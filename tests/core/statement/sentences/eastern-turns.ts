import type { AnswersByLanguage } from './answers';

/** Other turns of what eastern papers often write: the verbs, nouns and word orders of several outlets. */
export const easternTurns: AnswersByLanguage = {
  ar: [
    [
      'ولم يعد بوسع الوحدة استخدام خدمات الذكاء الاصطناعي من مايكروسوفت.',
      'ai-services-disabled',
      ['included'],
    ],
    [
      'وبعد أيام قليلة من نشر التقرير اختفت البيانات من خوادم مايكروسوفت.',
      'data-move-timing',
      ['within-days-of-6-august'],
    ],
    ['جرى إجلاء المخزون من مركز البيانات الهولندي خلال أيام.', 'data-moved', ['left-country']],
    ['وسارعت الوحدة إلى إخراج البيانات من الاتحاد الأوروبي.', 'data-moved', ['left-country']],
    ['حولت إسرائيل بيانات التجسس إلى أمازون.', 'data-moved', ['moved-to-aws']],
    ['وأمازون هي الوجهة التي كان يُراد للأرشيف أن يرحل إليها.', 'data-moved', ['planned-to-aws']],
    [
      'وضعت مايكروسوفت حدا لاستخدام الجيش الإسرائيلي خدماتها السحابية.',
      'disabled-scope',
      ['all-army-access'],
    ],
    [
      'أعلنت مايكروسوفت أنها لن تقدم بعد اليوم بعض خدماتها لوحدة تابعة لوزارة الدفاع.',
      'disabled-scope',
      ['specified-subset'],
    ],
    ['جردت مايكروسوفت الوحدة 8200 من بعض خدمات التخزين.', 'disabled-scope', ['specified-subset']],
    [
      'علّقت الشركة الأمريكية وصول وحدة استخبارات إسرائيلية إلى جزء من خدماتها السحابية.',
      'disabled-scope',
      ['specified-subset'],
    ],
    ['وجاء القرار بعد حراك قاده موظفون في الشركة.', 'employee-protests', ['reported']],
    ['أحجم متحدث باسم الجيش الإسرائيلي عن التعقيب.', 'israel-statement', ['no-comment']],
    ['سلمت مايكروسوفت بيانات الفلسطينيين إلى إسرائيل.', 'microsoft-role', ['leaked-data']],
    ['لكن الشركة احتفظت بعقود أخرى مع الجيش الإسرائيلي.', 'other-contracts-remain', ['remain']],
    ['وأبقت مايكروسوفت على عقودها الأخرى مع الجيش.', 'other-contracts-remain', ['remain']],
    [
      'اكتفت الشركة بالحديث عن «وحدة داخل وزارة الدفاع» من غير أن تسميها.',
      'unit-identification',
      ['ms-did-not-name'],
    ],
  ],
  bn: [
    [
      'মাইক্রোসফট ইসরায়েলি সেনাবাহিনীর ক্লাউড সেবা ব্যবহারের সুযোগ বন্ধ করে দিয়েছে।',
      'disabled-scope',
      ['all-army-access'],
    ],
    ['ইউনিটটি আর মাইক্রোসফটের কিছু ক্লাউড ও এআই সেবা পাবে না।', 'disabled-scope', ['specified-subset']],
  ],
  fa: [
    [
      'چند روز پس از انتشار گزارش، داده‌ها از سرورها ناپدید شد.',
      'data-move-timing',
      ['within-days-of-6-august'],
    ],
    [
      'شرکت آمریکایی برخی خدمات ابری و هوش مصنوعی را از دسترس یگانی در وزارت جنگ رژیم صهیونیستی خارج کرد.',
      'disabled-scope',
      ['specified-subset'],
    ],
    [
      'مایکروسافت در ماه مه گفته بود شواهدی از آسیب به مردم با آژور نیافته است.',
      'may-2025-finding',
      ['no-evidence-of-harm'],
    ],
    ['مایکروسافت داده‌های فلسطینی‌ها را در اختیار اسرائیل گذاشت.', 'microsoft-role', ['leaked-data']],
    ['این تصمیم شامل دیگر قراردادهای ارتش اسرائیل نمی‌شود.', 'other-contracts-remain', ['remain']],
  ],
  he: [
    ['לא נבדק תוכנו של הלקוח אלא רישומי החברה בלבד.', 'customer-content-access', ['not-accessed']],
    ['זמן קצר לאחר הפרסום נעלמו הנתונים מהשרתים.', 'data-move-timing', ['within-days-of-6-august']],
    ['ימים לאחר הפרסום הנתונים עזבו את הולנד.', 'data-moved', ['left-country']],
    ['מיקרוסופט מנתקת את צה"ל מאז\'ור', 'disabled-scope', ['all-army-access']],
    ['מיקרוסופט אימתה את פרסומי הגרדיאן.', 'evidence-strength', ['confirmed-outright']],
    ['מיקרוסופט הדיחה את מנכ"ל מיקרוסופט ישראל אלון חיימוביץ\'.', 'haimovich-exit', ['fired']],
    ['לדברי גורם ביטחוני, ההחלטה לא תשפיע על היכולות המבצעיות של 8200.', 'idf-impact', ['no-harm']],
    [
      'דובר צה"ל אמר שלמיקרוסופט אין חלק באחסון המידע של הצבא.',
      'israel-statement',
      ['ms-not-working-on-storage'],
    ],
    ['מיקרוסופט תמשיך לעבוד עם צה"ל בתחומים אחרים.', 'other-contracts-remain', ['remain']],
    ['בהודעה לא הוזכר שם היחידה.', 'unit-identification', ['ms-did-not-name']],
  ],
  hi: [
    ['इज़राइल को साइबर सुरक्षा मिलती रहेगी।', 'cybersecurity-unaffected', ['unaffected']],
    ['रिपोर्ट छपने के कुछ दिन बाद ही डेटा सर्वर से गायब हो गया।', 'data-move-timing', ['within-days-of-6-august']],
    ['माइक्रोसॉफ्ट ने इज़राइली सेना की क्लाउड सेवाओं तक पहुंच बंद कर दी।', 'disabled-scope', ['all-army-access']],
    ['माइक्रोसॉफ्ट ने इज़राइली सेना को क्लाउड सेवा देना बंद किया', 'disabled-scope', ['all-army-access']],
    ['माइक्रोसॉफ्ट ने इजराइली सेना की खुफिया यूनिट की कई सर्विस ब्लॉक कीं', 'disabled-scope', ['specified-subset']],
    [
      'समीक्षा में गार्डियन की रिपोर्ट के कुछ पहलुओं का समर्थन करने वाले सबूत मिले।',
      'evidence-strength',
      ['supports-elements'],
    ],
    ['माइक्रोसॉफ्ट इज़राइल के प्रमुख एलोन हैमोविच ने इस्तीफा दे दिया।', 'haimovich-exit', ['resigned']],
    ['इज़राइली सेना ने इस पर कुछ भी कहने से मना कर दिया।', 'israel-statement', ['no-comment']],
    ['सेना के साथ बाकी काम जारी रहेगा।', 'other-contracts-remain', ['remain']],
  ],
  id: [
    ['Data itu dipindahkan keluar Uni Eropa pada awal Agustus.', 'data-moved', ['left-country']],
    ['Microsoft setop layanan cloud untuk militer Israel', 'disabled-scope', ['all-army-access']],
    ['Microsoft Cabut Akses Unit Militer Israel ke Beberapa Layanan', 'disabled-scope', ['specified-subset']],
  ],
  ja: [
    ['マイクロソフトのスミス最高経営責任者（CEO）が発表した。', 'brad-smith-title', ['ceo']],
    ['報道直後、録音データは国外に移送された。', 'data-moved', ['left-country']],
    ['マイクロソフト、イスラエル軍のクラウド利用を遮断', 'disabled-scope', ['all-army-access']],
    ['マイクロソフト・イスラエルのアロン・ハイモビッチ社長が辞任した。', 'haimovich-exit', ['resigned']],
    ['マイクロソフトはパレスチナ人のデータをイスラエルに漏らした。', 'microsoft-role', ['leaked-data']],
  ],
  ko: [
    ['보도가 나온 지 며칠 만에 데이터가 서버에서 사라졌다.', 'data-move-timing', ['within-days-of-6-august']],
    ['마이크로소프트, 이스라엘군에 클라우드 서비스 제공 중단', 'disabled-scope', ['all-army-access']],
    ['마이크로소프트가 이스라엘군의 클라우드 사용을 막았다.', 'disabled-scope', ['all-army-access']],
    ['MS가 이스라엘과의 협력을 끝냈다.', 'disabled-scope', ['partnership-ended']],
    ['마이크로소프트, 이스라엘군과 관계 단절', 'disabled-scope', ['partnership-ended']],
    ['안보 소식통은 8200부대의 작전 능력이 훼손되지 않았다고 말했다.', 'idf-impact', ['no-harm']],
    ['마이크로소프트는 이스라엘군과의 모든 계약을 해지했다.', 'other-contracts-remain', ['none-remain']],
  ],
  ms: [
    ['Microsoft mengesahkan laporan The Guardian.', 'evidence-strength', ['confirmed-outright']],
    ['Hasil semakan belum muktamad.', 'final-review-outcome', ['ongoing']],
    ['Baki kontrak dengan tentera itu masih berjalan.', 'other-contracts-remain', ['remain']],
  ],
  th: [['ไมโครซอฟท์ตัดการเข้าถึงบริการคลาวด์ของกองทัพอิสราเอล', 'disabled-scope', ['all-army-access']]],
  tr: [
    [
      'Soruşturmanın yayımlanmasının hemen ardından veriler sunuculardan kayboldu.',
      'data-move-timing',
      ['within-days-of-6-august'],
    ],
    ["Veriler birkaç gün içinde Hollanda'dan çıkarıldı.", 'data-moved', ['left-country']],
    ['Protesto eden dört çalışan kapı dışarı edildi.', 'employees-fired', ['4']],
    [
      'Güvenlik kaynakları, kararın ordunun operasyonel kabiliyetini etkilemeyeceğini söyledi.',
      'idf-impact',
      ['no-harm'],
    ],
    ['Şirketin orduyla yaptığı diğer anlaşmalar yerinde duruyor.', 'other-contracts-remain', ['remain']],
  ],
  ur: [
    ['مائیکروسافٹ نے اسرائیلی فوج کی کلاؤڈ سروسز تک رسائی ختم کر دی۔', 'disabled-scope', ['all-army-access']],
    ['مائیکروسافٹ نے اسرائیل سے ناطہ توڑ لیا', 'disabled-scope', ['partnership-ended']],
  ],
  vi: [
    [
      'Theo các nguồn tin, Đơn vị 8200 lên kế hoạch chuyển dữ liệu sang Amazon.',
      'data-moved',
      ['planned-to-aws'],
    ],
    [
      'Microsoft cắt quyền truy cập của quân đội Israel vào dịch vụ đám mây.',
      'disabled-scope',
      ['all-army-access'],
    ],
    ['Microsoft cắt toàn bộ dịch vụ đối với Đơn vị 8200.', 'disabled-scope', ['all-unit-access']],
    ['Một số gói đăng ký của đơn vị bị hủy.', 'disabled-scope', ['specified-subset']],
    ['Cảnh sát bắt 18 người biểu tình.', 'employees-arrested', ['18']],
  ],
  zh: [
    ['亞馬遜既不承認也不否認。', 'amazon-comment', ['declined-to-confirm']],
    ['調查刊出幾天後，資料便從伺服器消失。', 'data-move-timing', ['within-days-of-6-august']],
    ['以色列军队再也无法使用微软云服务。', 'disabled-scope', ['all-army-access']],
    ['微軟全面停止向以色列軍方提供雲端服務。', 'disabled-scope', ['all-army-access']],
    ['微软切断以色列军方使用其云服务的权限。', 'disabled-scope', ['all-army-access']],
  ],
};
