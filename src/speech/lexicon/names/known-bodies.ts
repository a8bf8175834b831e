/**
 * What bodies that the whole world knows may be called by, of which no word of their names tells that: each row has the names first,
 * in small letters with hyphens between their words, then the nouns and what stands before them, "the streaming giant".
 */
const rows: readonly (readonly [string, string])[] = [
  [
    'bbc itv cnn nbc cbs msnbc cnbc pbs npr rté rte nhk zdf rai sabc sky-news al-jazeera aljazeera fox-news france-24 deutsche-welle euronews',
    'broadcaster network channel station news',
  ],
  ['bbc sabc cbc', 'corporation'],
  ['reuters afp tass xinhua interfax ap pti yonhap kyodo anadolu associated-press', 'agency news'],
  ['netflix hulu spotify', 'service streaming'],
  [
    'google microsoft amazon apple meta ibm intel samsung huawei tencent alibaba bytedance openai nvidia uber airbnb paypal zoom sony nokia',
    'tech technology',
  ],
  ['intel nvidia tsmc qualcomm', 'chipmaker'],
  [
    'facebook twitter instagram tiktok snapchat youtube whatsapp linkedin reddit weibo pinterest',
    'network site service social media tech',
  ],
  [
    'tesla toyota volkswagen honda nissan bmw hyundai renault stellantis peugeot volvo daimler skoda mazda suzuki mitsubishi audi porsche',
    'carmaker automaker manufacturer car',
  ],
  ['boeing airbus embraer bombardier', 'planemaker manufacturer'],
  ['ryanair easyjet lufthansa klm qantas aeroflot jetblue jetstar aer-lingus', 'airline carrier'],
  [
    'tesco asda morrisons waitrose lidl aldi walmart carrefour kmart ikea primark zara costco',
    'retailer supermarket',
  ],
  ['mcdonald’s starbucks kfc nando’s greggs', 'food fast-food coffee'],
  ['hsbc barclays natwest santander citigroup jpmorgan ubs', 'bank lender'],
  ['pfizer moderna astrazeneca novartis sanofi gsk', 'drugmaker'],
  ['bp exxonmobil exxon chevron gazprom rosneft totalenergies aramco', 'oil energy'],
  ['unison gmb rmt aslef usdaw nasuwt uaw seiu afscme', 'union'],
  ['rspca nspcc oxfam rspb rnli peta aclu naacp', 'charity rights'],
  ['fbi', 'bureau agency'],
  ['cia nsa fsb kgb mossad', 'agency intelligence'],
  ['unicef unesco unhcr unrwa iaea interpol', 'agency un'],
  ['world-health-organization world-health-organisation world-food-programme', 'agency un'],
  ['nato', 'alliance'],
  ['eu european-union', 'bloc'],
  ['fifa uefa ioc', 'federation'],
  ['hamas hezbollah taliban isis boko-haram al-shabaab al-qaeda', 'movement'],
  ['harvard yale stanford', 'university'],
  [
    'labour conservatives tories greens snp dup bjp anc plaid-cymru sinn-féin sinn-fein fianna-fáil fine-gael lib-dems',
    'party',
  ],
]

const byName = new Map<string, string[]>()
for (const [names, nouns] of rows)
  for (const name of names.split(' ')) byName.set(name, [...(byName.get(name) ?? []), ...nouns.split(' ')])

/** What a body that the whole world knows may be called by, its name's words given; nothing of others. */
export const nounsOfKnown = (parts: readonly string[]): readonly string[] =>
  byName.get(parts.join('-').toLowerCase()) ?? []
