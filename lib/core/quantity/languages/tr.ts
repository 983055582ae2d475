import type { NumberTable } from '../table';

export const tr: NumberTable = {
  decimal: ',',
  ones: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz',
  tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
  numbers: {
    '12': 'on iki',
    '11': 'on bir',
    '13': 'on üç',
    '14': 'on dört',
    '15': 'on beş',
    '16': 'on altı',
    '17': 'on yedi',
    '18': 'on sekiz',
    '19': 'on dokuz',
  },
  scale: {
    '100': 'yüz',
    '1e3': 'bin|binden|bine|bini|binin|binlik',
    '1e6': 'milyon|milyondan|milyona|milyonluk|milyonun|mn',
    '1e9': 'milyar|milyardan|milyara|milyarlık|mr',
    '1e12': 'trilyon',
  },
  vague: {
    '10': 'onlarca',
    '12': 'düzinelerce',
    '100': 'yüzlerce',
    '1e3': 'binlerce',
    '1e6': 'milyonlarca',
    '1e9': 'milyarlarca',
  },
  rounded: { '12': 'düzine' },
  several: 'birkaç|bir kaç|çok sayıda|pek çok',
  half: 'yarım|buçuk',
  shares: {
    '1/2': 'yarısı|yarısını|yarısının|yarısından',
    '1/3': 'üçte biri|üçte birini|üçte bir',
    '2/3': 'üçte ikisi|üçte ikisini|üçte iki',
    '1/4': 'dörtte biri|dörtte birini|çeyreği|dörtte bir',
    '3/4': 'dörtte üçü|dörtte üçünü|dörtte üç',
    '1/5': 'beşte biri|beşte bir',
    '2/5': 'beşte ikisi|beşte iki',
    '3/5': 'beşte üçü|beşte üç',
    '4/5': 'beşte dördü|beşte dört',
    '1/10': 'onda biri|onda bir',
  },
  outOf: '',
  and: 've',
  between: '',
  to: 'ila|veya|ya da|ile|ilâ|dan|den|tan|ten|arası',
  about:
    'yaklaşık|yaklaşık olarak|takriben|neredeyse|hemen hemen|tahminen|tahmini|aşağı yukarı|ortalama|civarında|kabaca',
  atLeast: 'en az|en azından|asgari|minimum',
  atMost: 'en fazla|en çok|azami|maksimum|toplam en fazla',
  aboutAfter:
    'civarı|civarında|civarındaki|dolayında|dolaylarında|kadarlık|e yakın|a yakın|ye yakın|ya yakın|yakın|küsur',
  atLeastAfter:
    'den fazla|dan fazla|ten fazla|tan fazla|fazla|ı aşkın|i aşkın|u aşkın|ü aşkın|yi aşkın|yı aşkın|aşkın|in üzerinde|ın üzerinde|un üzerinde|ün üzerinde|nin üzerinde|üzerinde|üzeri|den çok|dan çok|ve üzeri|ı aştı|i aştı|u aştı|ü aştı|ı aşan|i aşan|aşan|aştı|veya daha fazla|ya da daha fazla|ve daha fazla|geçti',
  atMostAfter:
    'a kadar|e kadar|ye kadar|ya kadar|kadar|kadarını|kadarının|kadarı|kadarlık|den az|dan az|ten az|tan az|den daha az|dan daha az|az|in altında|ın altında|un altında|ün altında|altında|altı kişi|e varan|a varan|ye varan|varan|lık sınırı',
  units: {
    kB: 'kilobayt*',
    MB: 'megabayt*',
    GB: 'gigabayt*',
    TB: 'terabayt*|terrabayt*|terabyte*',
    PB: 'petabayt*',
    EB: 'eksabayt*',
    minutes: 'dakika|dakikalık|dakikadan',
    hours: 'saat|saatlik|saatten|saate|saati|saatin',
    days: 'gün|günlük|günden|güne|günü|gününü',
    weeks: 'hafta|haftalık|haftadan|haftaya',
    months: 'ay|aylık|aydan|aya',
    years: 'yıl|yıllık|yıldan|yıla|sene|senelik',
    calls:
      'arama|aramayı|aramanın|çağrı|çağrıyı|çağrısı|görüşme|görüşmeyi|telefon görüşmesi|telefon görüşmesini|telefon araması|telefon aramasını|telefon görüşmesinin|telefon çağrısı|konuşma|telefon konuşması|görüşmesi|araması',
    people:
      'kişi|kişilik|kişinin|kişiyi|kişiye|kişiden|insan|insanın|insanı|çalışan|çalışanı|çalışanın|çalışanını|çalışana|işçi|işçiyi|işçisi|personel|personeli|filistinli|filistinliyi|filistinlinin|israilli|amerikalı|ukraynalı|gösterici|göstericiyi|protestocu|protestocuyu|aktivist|aktivisti|asker|askeri personel|askerin|subay|sivil|sivilin|erkek|kadın|çocuk|çocuğun|ölü|yaralı|kurban|ziyaretçi|mühendis|gazeteci|öğrenci|vatandaş|sakini|hissedar|üye|üyesi|katılımcı|mülteci|rehine|mahkum|tutuklu|milletvekili|uzman|analist|ajan|kullanıcı|müşteri|imzacı|gözaltı|seçmen|aile|hane|hasta|yolcu|seyirci|polis|yedek asker|can',
    percent: 'percent',
    usd: 'dolar|doları|dolarlık|dolardan|abd doları|abd dolarlık|usd',
    eur: 'avro|avroluk|avroya|euro|euroluk|euroya|eur',
    other:
      'sterlin|şekel|yen|yuan|rupi|ruble|frank|kron|lira|lirası|liralık|tl|puan|puanlık|kilometre|km|metre|metrelik|mil|hektar|dönüm|ton|tonluk|kilogram|kilo|gram|litre|derece|gigabit|megabit|gigawatt|megavat|kilovat|vat|saniye|kez|defa|kat|katı|yüzyıl|varil|metrekare|kilometrekare',
  },
  percentBefore: 'yüzde',
  perHour: 'saatte|saat başına|her saat|saat başı|bir saatte|saatlik',
  perDay: 'günde|gün başına|her gün|günlük|bir günde',
  labels:
    'sayfa|sayfası|s|madde|maddesi|fıkra|bölüm|paragraf|dipnot|not|şekil|tablo|birim|birimi|istihbarat birimi|ünite|unit|tümen|tugay|tabur|numara|no|oda|salon|salonu|bina|binası|yol|otoyol|kanal|uçuş|otobüs|tren|hat|peron|kapı|kapısı|liman|karar|kararı|sürüm|sürümü|belge|ek|yasa|kural|adım|aşama|cilt|sezon|seviye|sınıf|model|tip|bölge|blok|kat|nokta|protokol|yönerge|yönetmelik|top|grup|boyut|telefon|tel|stüdyo|kod|soru|yıl|yılı|yılında|saat|saati|saatler|ekim|kanun',
  notBefore:
    'birim|birimi|birimin|birimine|birimini|birimiyle|biriminin|biriminde|birimince|numaralı|nolu|sayılı|sayfa|sayfaya|sayfada|madde|maddesi|maddede|maddesinin|yılı|yılında|yılından|yılının|yıllarında|yılları|yılına|lı yıllar|li yıllar|lu yıllar|lü yıllar|larda|lerde|lı yıllarda|li yıllarda|yaşında|yaşındaki|yaş|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|sıra|bit|da|de|te|ta|ler|lar|kat|tarihinde|tarihli|ya bakın|ye bakın|ya|ye',
  partitive: 'adet|tane',
  articles: 'bir|toplam|toplamda|tam|bu',
};
