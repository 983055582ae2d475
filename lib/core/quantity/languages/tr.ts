import type { NumberTable } from '../table';

export const tr = (): NumberTable => ({
  decimal: ',',
  ones: 'sıfır bir/biri iki/ikisi üç/üçü dört/dördü beş/beşi altı/altısı yedi/yedisi sekiz/sekizi dokuz/dokuzu on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz',
  tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
  numbers: {
    '12': 'on iki|on ikisi',
    '11': 'on bir|on biri',
    '13': 'on üç|on üçü',
    '14': 'on dört|on dördü',
    '15': 'on beş|on beşi',
    '16': 'on altı|on altısı',
    '17': 'on yedi|on yedisi',
    '18': 'on sekiz|on sekizi',
    '19': 'on dokuz|on dokuzu',
    '20': 'yirmisi|yirmisini|yirmisinin|yirmiye|yirmiden|yirmiyi',
    '30': 'otuzu|otuzunu|otuzunun|otuza|otuzdan',
    '40': 'kırkı|kırkını|kırkının|kırka|kırktan',
    '50': 'ellisi|ellisini|ellisinin|elliye|elliden|elliyi',
    '60': 'altmışı|altmışını|altmışa|altmıştan',
    '70': 'yetmişi|yetmişini|yetmişinin|yetmişe|yetmişten',
    '80': 'sekseni|seksenini|seksene|seksenden',
    '90': 'doksanı|doksanını|doksanının|doksana|doksandan',
    '250000': 'çeyrek milyon|çeyrek milyona|çeyrek milyondan|çeyrek milyonu',
  },
  scale: {
    '100': 'yüz|yüze|yüzden|yüzü',
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
  rounded: { '12': 'düzine|düzineden|düzineye|düzinesi' },
  several: 'birkaç|bir kaç|çok sayıda|pek çok',
  half: 'yarım',
  andHalf: 'buçuk',
  shares: {
    '1/2':
      'yarısı|yarısını|yarısının|yarısından|yarısına|yarısıyla|her iki kişiden biri|her iki çalışandan biri|her iki hissedardan biri',
    '1/3':
      'üçte biri|üçte birini|üçte bir|üçte birinden|üçte birine|üçte birinin|üçte birlik|her üç kişiden biri|her üç çalışandan biri|her üç hissedardan biri',
    '2/3': 'üçte ikisi|üçte ikisini|üçte iki|üçte ikisinden|üçte ikisine|üçte ikisinin|üçte ikilik',
    '1/4':
      'dörtte biri|dörtte birini|çeyreği|dörtte bir|dörtte birinden|dörtte birine|dörtte birinin|dörtte birlik|her dört kişiden biri|her dört çalışandan biri|her dört hissedardan biri',
    '3/4': 'dörtte üçü|dörtte üçünü|dörtte üç|dörtte üçünden|dörtte üçüne|dörtte üçünün',
    '1/5':
      'beşte biri|beşte bir|beşte birini|beşte birinden|beşte birine|beşte birinin|her beş kişiden biri|her beş çalışandan biri',
    '2/5': 'beşte ikisi|beşte iki',
    '3/5': 'beşte üçü|beşte üç',
    '4/5': 'beşte dördü|beşte dört',
    '1/10':
      'onda biri|onda bir|onda birini|onda birinden|onda birine|her on kişiden biri|her on çalışandan biri',
  },
  outOf: '',
  and: 've',
  between: '',
  to: 'ila|veya|ya da|ile|ilâ|dan|den|tan|ten|arası',
  about:
    'yaklaşık|yaklaşık olarak|takriben|neredeyse|hemen hemen|tahminen|tahmini|aşağı yukarı|ortalama|civarında|kabaca|nerdeyse|tahmini olarak|kaba bir hesapla|yuvarlak hesap|ortalama olarak',
  atLeast: 'en az|en azından|asgari|minimum|hiç değilse|asgari olarak|en düşük',
  atMost:
    'en fazla|en çok|azami|maksimum|toplam en fazla|ancak en fazla|en yüksek|azami olarak|en geç|olsa olsa|taş çatlasa|üst sınırı',
  aboutAfter:
    'olduğu tahmin*|olarak tahmin*|tahmin ediliyor*|tahmin edildi*|civarı|civarında|civarındaki|dolayında|dolaylarında|kadarlık|e yakın|a yakın|ye yakın|ya yakın|yakın|küsur|civarına|sularında|dolaylarına|a yaklaştı|e yaklaştı|ye yaklaştı|ya yaklaştı|a yaklaşıyor|e yaklaşıyor|ya yaklaşıyor|ye yaklaşıyor|a yaklaşan|e yaklaşan|ı buldu|i buldu|u buldu|ü buldu|dolayındaki|kadardı|kadardır|yakını',
  atLeastAfter:
    'den fazla|dan fazla|ten fazla|tan fazla|fazla|fazlası|fazlasını|fazlasının|ı aşkın|i aşkın|u aşkın|ü aşkın|yi aşkın|yı aşkın|aşkın|in üzerinde|ın üzerinde|un üzerinde|ün üzerinde|nin üzerinde|üzerinde|üzeri|den çok|dan çok|ve üzeri|ı aştı|i aştı|u aştı|ü aştı|ı aşan|i aşan|aşan|aştı|veya daha fazla|ya da daha fazla|ve daha fazla|geçti|aştı*|aşıyor*|aşmıştı*|aşmış|aşmıştır|aşacak*|aşar*|aşarak|aşması*|aşkındı*|aşanlar*|aşılmış*|aşıldı|aştığı*|geçti*|geçiyor*|geçecek*|geçmişti*|geçmiştir|geçmesi*|geçtiği*|geçerek|ı geçti|i geçti|ı geçen|i geçen|u geçen|ü geçen|üzerine çıktı*|üzerine çıkı*|üzerine çıkmış*|üstünde*|üstü|üstüne çıktı*|ötesinde|üzerindeydi|üzerindedir|ın üstünde|in üstünde|den de fazla|dan da fazla|fazlaydı|fazlaya|fazlasına|fazlasında|fazlasından|dan uzun|den uzun|ya da üstü|ve üstü|ve fazlası|ya da daha çok|dan büyük|den büyük|bulan aşkın|ve yukarısı|artı|biraz fazla|dan biraz fazla|den biraz fazla|biraz daha fazla|az fazla|biraz üzerinde|biraz üstünde|in biraz üzerinde|ın biraz üzerinde|biraz fazlası|biraz fazlasını|biraz çoğu',
  atMostAfter:
    'a kadar|e kadar|ye kadar|ya kadar|kadar|kadarını|kadarının|kadarı|kadarlık|den az|dan az|ten az|tan az|den daha az|dan daha az|az|in altında|ın altında|un altında|ün altında|altında|altı kişi|e varan|a varan|ye varan|varan|lık sınırı|bile|altında kaldı*|altındaydı|altına düştü|aşmıyor*|aşmadı*|aşmaz|aşmayan*|aşmayacak*|geçmiyor*|geçmedi*|geçmeyen*|geçmeyecek*|ulaşmıyor*|ulaşmadı*|bulmuyor*|bulmadı*|dan azdı|den azdı|ten azdı|dan kısa|den kısa|nin altında|nın altında|dan daha kısa|den daha kısa|veya daha az|ya da daha az|ve altı|e ulaşmadı|a ulaşmadı|le sınırlı|la sınırlı|azı|azını|azının|azına|dan kısa süre|den kısa süre|kısa süre|kısa bir süre|kısa sürede',
  units: {
    kB: 'kilobayt*',
    MB: 'megabayt*',
    GB: 'gigabayt*',
    TB: 'terabayt*|terrabayt*|terabyte*',
    PB: 'petabayt*',
    EB: 'eksabayt*',
    minutes: 'dakika|dakikalık|dakikadan|dakikayı|dakikada|dakikanın|dakika*',
    hours: 'saat|saatlik|saatten|saate|saati|saatin|saatlerce|saatini|saatlerini',
    days: 'gün|günlük|günden|güne|günü|gününü|günde|gündür|günün|günlerce',
    weeks: 'hafta|haftalık|haftadan|haftaya|haftada|haftadır|haftanın|haftayı|haftalarca|hafta*',
    months: 'ay|aylık|aydan|aya|ayda|aydır|ayın|ayı|ayını|aylarca',
    years: 'yıl|yıllık|yıldan|yıla|yılda|yıldır|sene|senelik|senede|yılın|yılı',
    calls:
      'arama|aramayı|aramanın|çağrı|çağrıyı|çağrısı|görüşme|görüşmeyi|telefon görüşmesi|telefon görüşmesini|telefon araması|telefon aramasını|telefon görüşmesinin|telefon çağrısı|konuşma|telefon konuşması|görüşmesi|araması|çağrı*|görüşme*|telefon görüşme*|telefon arama*|telefon konuşma*',
    people:
      'kişi*|insan*|çalışan*|işçi*|personel*|filistinli*|israilli*|amerikalı*|ukraynalı*|gösterici*|protestocu*|aktivist*|asker|askerin|askeri|askeri personel|subay*|sivil*|erkek|kadın*|çocuk*|ölü|yaralı*|kurban*|ziyaretçi*|mühendis*|gazeteci*|öğrenci*|vatandaş*|sakini|hissedar*|üye|üyesi|üyeyi|üyenin|katılımcı*|mülteci*|rehine*|mahkum*|tutuklu*|milletvekili*|uzman*|analist*|ajan*|kullanıcı*|müşteri*|imzacı*|seçmen*|aile|hane|hasta|yolcu*|seyirci*|polis*|yedek asker|can|hissedar|seçmen|yetişkin*|genç|gençler|öğretmen*|öğrenci|doktor*|gönüllü*|grevci*|tanık*|yönetici*|yatırımcı*|katılımcı|destekçi*|programcı*|yazılımcı*|şoför*|gözaltı|emekçi*|memur*|kadının|kurbanı|hekim*|avukat*|yargıç*|eylemci*|göstericiyi|istihbaratçı*|mahalleli*|komşu*|hâkim*|araştırmacı*|şüpheli*|diplomat*|bakan|bakanın|kız|meslektaş*|delege*|gözlemci*|saldırgan*|profesör*|akademisyen*',
    percent: 'percent',
    usd: 'dolar|doları|dolarlık|dolardan|abd doları|abd dolarlık|usd|doların|dolara|dolarlık bir|dolar*',
    eur: 'avro|avroluk|avroya|euro|euroluk|euroya|eur|avronun|avrodan|avroyu|euroyu|avro*|euro*',
    other:
      'rupi|frank|kron|puan|puanlık|kilometre|km|metre|metrelik|mil|hektar|dönüm|ton|tonluk|kilogram|kilo|gram|litre|derece|gigabit|megabit|gigawatt|megavat|kilovat|vat|saniye|kez|defa|kat|katı|yüzyıl|varil|metrekare|kilometrekare',
  },
  percentBefore: 'yüzde',
  perHour: 'saatte|saat başına|her saat|saat başı|bir saatte|saatlik',
  perDay: 'günde|gün başına|her gün|günlük|bir günde',
  asides: 'sadece|yalnızca|toplam|toplamda|bir|tam',
  spans: {
    '1 months': 'bir ay boyunca|bir ay süreyle|bir ay|bir aylık|bir aylığına|tam bir ay|bir ay süre',
    '1 weeks': 'bir hafta boyunca|bir hafta süreyle|bir hafta|bir haftalık|bir haftalığına',
    '1 years': 'bir yıl boyunca|bir yıl süreyle|bir yıllık|bir yıllığına|bir sene boyunca|tam bir yıl',
    '1 days': 'bir gün boyunca|tam bir gün',
    '1 hours': 'bir saat boyunca|tam bir saat',
    '0.5 years': 'yarım yıl|yarım yıllık',
    '0.5 hours': 'yarım saat|yarım saatlik',
    '0.25 hours': 'çeyrek saat',
  },
  later: 'sonra|önce|evvel|öncesinde|sonrasında|içinde bir',
  betweenAfter: 'arasında|arası|arasındaki',
  labels:
    'sayfa|sayfası|s|madde|maddesi|fıkra|bölüm|paragraf|dipnot|not|şekil|tablo|birim|birimi|istihbarat birimi|ünite|unit|tümen|tugay|tabur|numara|no|oda|salon|salonu|bina|binası|yol|otoyol|kanal|uçuş|otobüs|tren|hat|peron|kapı|kapısı|liman|karar|kararı|sürüm|sürümü|belge|ek|yasa|kural|adım|aşama|cilt|sezon|seviye|sınıf|model|tip|bölge|blok|kat|nokta|protokol|yönerge|yönetmelik|top|grup|boyut|telefon|tel|stüdyo|kod|soru|yıl|yılı|yılında|saat|saati|saatler|ekim|kanun|frekans|frekansı|kanalı|ofis|terminal|koltuk|dosya|mezmur|tur|etap|windows|gpt|covid|boeing|airbus|sokak|sokağı|cadde|odası|uçuşu|hattı|karayolu|otoyolu|ofisi|kulvar',
  notBefore:
    'birim|birimi|birimin|birimine|birimini|birimiyle|biriminin|biriminde|birimince|numaralı|nolu|sayılı|sayfa|sayfaya|sayfada|madde|maddesi|maddede|maddesinin|yılı|yılında|yılından|yılının|yıllarında|yılları|yılına|lı yıllar|li yıllar|lu yıllar|lü yıllar|larda|lerde|lı yıllarda|li yıllarda|yaşında|yaşındaki|yaş|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|sıra|bit|da|de|te|ta|ler|lar|kat|tarihinde|tarihli|ya bakın|ye bakın|ya|ye',
  partitive: 'adet|tane',
  articles: 'bir|toplam|toplamda|tam|bu',
  ofWhole: /[dt][ae]n$/,
  dative: { before: 'kadar', ending: /(?<!haft|dakik|saniy|sen|lir)[ae]$/ },
  distinct: ['ön', 'uç'],
});
