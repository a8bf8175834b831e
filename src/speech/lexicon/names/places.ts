import { list } from '../list.ts'

/** A word without accents: "são" is often printed "sao". */
const unaccented = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '')

/** Countries, regions, cities, rivers and the like all over the world that are hardly ever anybody's name. */
const placesWorldwide = list(
  `aarhus abbottabad abeokuta aberdeen abidjan abkhazia abuja acapulco accra aceh adamawa adjara adriatic aegean afrin agadez agadir agra aguascalientes
   ahmedabad ahvaz akron aktau aktobe akure alagoas albany albuquerque aleppo algarve algiers alicante aligarh allahabad almaty alps alsace altai amazon
   amazonas amazonia amhara amman amritsar anaheim anambra anatolia anbar anchorage andalusia andaman andes andijan andorra angola anguilla anhui
   annapolis antalya antananarivo antigua antioquia antwerp appalachia aqaba arabia arctic arequipa arkhangelsk arlington arnhem artsakh aruba arusha
   ashdod ashgabat ashkelon asmara assam astrakhan asturias aswan atacama atlantic atyrau auckland augsburg aurangabad auschwitz australasia avdiivka
   avignon ayodhya azores azov badakhshan bagram bahamas bahia baidoa baikal baikonur bakersfield bakhmut bali balkans balmoral balochistan baltic
   balykchy bamako bamenda bamiyan bandung bangalore bangui banjul barbados barbuda barcelona bareilly bari baringo barnaul barranquilla basel
   bashkortostan basra basseterre batam batken batumi bauchi bavaria bayelsa beersheba beira bekaa bekasi belem belfast belgorod belgrade belize belmopan
   bengal bengaluru benghazi benin benue berdiansk bergamo bergen berkeley bermuda bern beslan bethesda bethlehem bhopal bhubaneswar bhutan biafra
   bialystok bielefeld bihar bilbao birmingham bissau blackpool blantyre bloemfontein bochum bodrum bogota bohemia boise bollywood bologna bombay bonn
   bordeaux borneo borno bosphorus botswana brahmaputra brampton brandenburg brasilia bratislava brazzaville bremen bridgetown brighton brisbane bristol
   brixton brno bruges brunei bryansk bucha bucharest buffalo bujumbura bukavu bukhara bulawayo bungoma burgundy burma bursa burundi buryatia busan
   bushehr byzantium calabar calabria calais calcutta calgary callao cambridge campinas canberra cancun cannes caracas cardiff caribbean carpathians
   cartagena carthage casablanca caspian castries catalonia caucasus cayenne ceara cebu ceuta ceylon chagos chandigarh changchun changsha charleroi
   charleston charlottesville chattanooga chechnya chelyabinsk chemnitz chengdu chennai cherkasy chernihiv chernivtsi chernobyl chesapeake cheshire
   chhattisgarh chiapas chibok chihuahua chisinau chittagong chongqing christchurch chui chukotka chuvashia cincinnati cluj coahuila cochabamba
   coimbatore cologne colombo comoros conakry constantinople copacabana corfu cork cornwall corsica cotonou coventry crete crimea croydon culiacan
   cumbria cupertino curacao curitiba cusco czechia czechoslovakia dachau dadaab daegu daejeon dagestan dakar dalian dammam danube daraa dardanelles
   darfur darjeeling davao davos dearborn debaltseve debrecen dehradun denali dhaka dhanbad dharamsala dijon dili diyarbakir djibouti dnieper dnipro
   dnipropetrovsk dodoma doha dominica donbas donbass donegal donetsk dongguan dorset dortmund douala dover dresden dubai dubrovnik duisburg dundee
   dunedin dunkirk durango durban dusseldorf ebonyi edinburgh edmonton eilat eindhoven ekibastuz ekiti ekurhuleni elbe eldoret elysee emirates entebbe
   enugu erbil erfurt eritrea erzurum essen essequibo essex eswatini etna euphrates everest faisalabad falklands fallujah fargo faridabad fayetteville
   fergana fiji flanders fordow fortaleza foshan frankfurt freetown freiburg fresno fujian fukuoka fukushima fuzhou gabon gaborone gagauzia galapagos
   galicia galilee gallipoli galveston galway gambia ganges gangnam gansu garissa gatineau gatwick gauteng gaziantep gdansk geelong genoa georgetown
   gettysburg ghaziabad ghazni ghent ghouta gibraltar gitega giza glasgow goa goiania goias golan goma gombe gomel gondar gothenburg gotland gqeberha
   granada graz greensboro grenada grenoble grodno groningen grozny guadalajara guadalcanal guadeloupe guam guanajuato guangdong guangxi guangzhou
   guantanamo guarulhos guayaquil guernsey guiyang guizhou gujarat gujranwala gulu gurgaon gurugram guwahati guyana gwadar gwalior gwangju gyumri hackney
   hague haifa hainan haiphong halifax hamburg hampshire hangzhou hanover harare harbin hargeisa harlem harrisburg hartford haryana hatay havana hawassa
   heathrow hebei hebrides hebron hefei heidelberg heilongjiang hejaz helmand henan herat herzegovina himalayas hiroshima hispaniola hobart hodeidah
   hokkaido holyrood homs honiara honolulu honshu hormuz huambo hubei hunan hyderabad ibadan ibiza idlib ilorin imphal incheon indianapolis indochina
   indore ingushetia innsbruck inverness iqaluit irbid irkutsk irpin isfahan isfana isfara isiolo islington ituri izhevsk izium izmir jabalia jabalpur
   jacksonville jaffna jaipur jalalabad jalandhar jalisco jammu java jayapura jeddah jeju jenin jericho jharkhand jiangsu jiangxi jigawa jilin jinan
   jodhpur johor juba juneau jutland kachin kaduna kaesong kajiado kakamega kakhovka kalamazoo kalimantan kaliningrad kalmykia kamchatka kampala kananga
   kandahar kandy kano kanpur kaohsiung karabakh karachi karaganda karaj karakalpakstan karakol karakoram karbala karlsruhe karnataka karshi kasai
   kashgar kashmir katanga kathmandu katowice katsina kaunas kazan kebbi kelantan kemerovo kenosha kensington kerala kerch kericho kermanshah khabarovsk
   kharkiv kharkov khartoum kherson khiva khorog khujand khulna khuzestan khyber kiambu kibera kidal kiel kigali kilifi kilimanjaro kingstown kinmen
   kinshasa kiribati kirkuk kisangani kisii kismayo kisumu kitui kitwe kivu knoxville kobani kochi kogi kokshetau kolkata konya kordofan kosice kostanay
   kowloon kozhikode krakow kramatorsk krasnodar krasnoyarsk kremenchuk kulob kumasi kumtor kunming kurdistan kursk kutaisi kwara kyoto kyushu kyzylorda
   labrador lachin ladakh lahore laikipia lambeth lampedusa lamu lancashire lanzhou lapland latakia lausanne leeds leicester leilek leipzig leningrad
   lesbos lesotho leuven levant lhasa liaoning liberia libreville liechtenstein liguria lille lilongwe limassol limerick limpopo linz lipetsk liverpool
   ljubljana lockerbie lodz loire lombardy lombok lome londonderry louisville luanda lubbock lublin lubumbashi lucerne lucknow ludhiana lugansk luhansk
   lusaka lutsk luxor luzon lviv lyon maastricht macau machakos madagascar madeira madras madurai magadan magdeburg maghreb maharashtra maidan maiduguri
   mainz makassar makati makhachkala malabo malacca malaga malatya malawi maldives malibu malindi mallorca malmo maluku malvinas managua manama manaus
   manchester manchuria mandalay mandera mangalore mangystau manipur mannheim maputo maracaibo maranhao marawi marib mariupol marrakech marrakesh
   marsabit marseille martinique maseru mashhad mashonaland matabeleland matignon maui mauritania mauritius mayotte mbabane mbeya mecca mecklenburg medan
   medellin mediterranean meerut meghalaya mekelle mekong melanesia melilla melitopol memphis merseyside mersin mesopotamia mexicali michoacan micronesia
   middlesbrough midlands midwest mindanao misrata mississauga mitrovica mizoram mogadishu molenbeek mombasa monrovia monterrey montevideo montpellier
   montreux moravia mordovia mostar mosul mpumalanga multan munich murmansk muscat mutare mwanza mykolaiv mykonos mysore nablus nagaland nagasaki nagoya
   nagpur naivasha najaf nakhchivan nakuru namangan nampula nanchang nangarhar nanjing nanning nantes nantucket naples narva naryn nasarawa nashik
   nashville nassau natanz nauru nayarit naypyidaw nazareth ndjamena ndola negev newark newcastle newfoundland niagara niamey nicosia nile nineveh ningbo
   ningxia noida norfolk norilsk normandy norwich nottingham nouakchott novgorod novorossiysk novosibirsk nuku'alofa nukus nunavut nuremberg nusantara
   nuuk nyeri oahu oakland oaxaca oceania odense odesa odessa odisha okinawa omaha omdurman omsk ondo onitsha orenburg orinoco orkney orleans oromia osh
   ossetia ostrava osun ouagadougou owerri oxford pacific palatinate palau palawan palembang palermo palmyra pamir pamplona panjshir panmunjom papua
   paraiba paramaribo parana pasadena patagonia patna patras pattaya pavlodar penang penza peoria perm pernambuco persia perth peshawar petersburg
   petropavlovsk phuket piedmont piraeus plovdiv plymouth podgorica pokhara pokrovsk polokwane poltava polynesia pompeii portland porto portsmouth
   potomac potsdam poznan praia pretoria primorye princeton pristina provence prussia pskov puducherry puebla puglia pune punjab puntland putrajaya
   pyeongchang pyrenees qingdao qinghai qom quantico queensland queretaro quetta quito rabat rafah raipur rajasthan rajkot rajshahi rakhine ramadi
   ramallah ramstein ranchi rangoon raqqa rawalpindi recife reims rennes reykjavik rhine rhineland rhodesia riga rivne riyadh roanoke rochdale rochester
   rockies rogun rojava rondonia roraima rostock rostov rotherham rotterdam rouen ryazan saarland sacramento sahara sahel saigon sakhalin salford
   salzburg samarkand samburu samoa sandringham santorini sapporo sarajevo saratov sarawak sardinia saskatchewan saskatoon saxony scandinavia schiphol
   scranton seine selangor semarang semey semipalatinsk sendai serengeti sevastopol severodonetsk seville seychelles sfax shaanxi shandong shanxi sharjah
   sheffield shenyang shenzhen shetland shibuya shijiazhuang shillong shimla shiraz shreveport shymkent sialkot siberia sichuan sicily sidon sikkim
   silesia simferopol sinai sinaloa sindh sinjar sirte skopje sloviansk smolensk sochi sokoto somaliland somerset sonora southampton southwark soweto
   spokane spratlys springfield srebrenica srinagar stalingrad stavanger stavropol stepanakert stormont strasbourg stuttgart suez suffolk sughd sukhumi
   sulawesi sumatra sumy sunderland surabaya surat suriname sussex suva suzhou svalbard swansea swaziland sylhet syracuse szczecin tabriz tacoma tahiti
   tahrir taichung taipei taiyuan taiz taksim talas taldykorgan tallahassee tallinn tamaulipas tambov tampere tangerang tangier taraba taraz tartu
   tasmania tatarstan tegucigalpa telangana temirtau tenerife termez ternopil thames thessaloniki thimphu thiruvananthapuram thuringia tiananmen tianjin
   tibet tigray tigris tijuana tikrit timbuktu timisoara timor tirana tiraspol tobago tobruk tocantins togliatti togo tokmok tomsk tonga topeka tottenham
   toulon toulouse trabzon transnistria transylvania treblinka trieste trincomalee tripoli tripura tromso trondheim tshwane tskhinvali tucson tulsa tunis
   turin turkana turkestan turkistan turkmenabat turkmenbashi turku tuscany tuvalu tuzla tver tyrol tyumen udmurtia ufa ulaanbaatar ulster ulyanovsk
   umbria uppsala urals uralsk urumqi ussr utoya utrecht uttarakhand uvalde uzgen uzhhorod vadodara vaduz valletta valparaiso vanuatu varanasi varna
   vatican vegas veneto venice veracruz verdun verona versailles vesuvius vientiane vijayawada vilnius vinnytsia visakhapatnam visayas vitebsk
   vladikavkaz vladivostok vojvodina volga volgograd voronezh vukovar wajir wallonia waterloo waziristan wembley wenzhou westminster westphalia whitehall
   wichita wiesbaden willemstad wilmington wiltshire wimbledon windhoek winnipeg wolfsburg wolverhampton wroclaw wuhan wuppertal wuxi xi'an xiamen
   xinjiang yakutia yakutsk yalta yamoussoukro yangon yangtze yaounde yaroslavl yekaterinburg yellowknife yellowstone yenisei yobe yogyakarta yokohama
   yongbyon yorkshire yosemite yucatan yugoslavia yukon yunnan zacatecas zagreb zahedan zaire zambezi zamboanga zamfara zanzibar zaporizhzhia zaria
   zhanaozen zhejiang zhengzhou zhezkazgan zhongnanhai zhuhai zhytomyr`,
)

/** Whether the word, in small letters with or without accents, names such a place. */
export const isPlaceWorldwide = (lower: string): boolean => placesWorldwide.has(unaccented(lower))

/** Those of several words, with hyphens between them. */
/** Two words of which "and" makes one place: "Trinidad and Tobago". */
const pairs = list(
  `trinidad-tobago antigua-barbuda bosnia-herzegovina bosnia-hercegovina kitts-nevis tome-principe tyne-wear brighton-hove jammu-kashmir
   newfoundland-labrador perth-kinross argyll-bute dumfries-galloway hammersmith-fulham kensington-chelsea redcar-cleveland telford-wrekin
   andaman-nicobar wallis-futuna turks-caicos barking-dagenham windsor-maidenhead`,
)

/** Whether "and" between them makes one place of the two, in small letters. */
export const arePairedPlaces = (first: string, second: string): boolean =>
  pairs.has(unaccented(`${first}-${second}`))

const longPlaces = list(
  `abu-dhabi abu-ghraib addis-ababa akwa-ibom american-samoa amu-darya andhra-pradesh ann-arbor arabian-sea arunachal-pradesh baden-wurttemberg
   baja-california bandar-abbas banja-luka basque-country baton-rouge belo-horizonte benin-city bering-strait beverly-hills black-sea british-columbia
   buenos-aires burkina-faso cabo-delgado cabo-verde campo-grande canary-islands canary-wharf cape-town cape-verde capitol-hill cayman-islands
   central-america central-asia chiang-mai cholpon-ata ciudad-juarez corpus-christi costa-rica czech-republic da-nang dead-sea deir-ezzor des-moines
   dire-dawa dominican-republic downing-street east-timor easter-island eastern-cape eastern-europe el-fasher el-paso el-salvador english-channel
   equatorial-guinea falkland-islands faroe-islands free-state french-guiana french-polynesia gaza-strip george-town gilgit-baltistan golan-heights
   gold-coast gorno-badakhshan grand-rapids great-britain green-bay guatemala-city guinea-bissau himachal-pradesh hindu-kush holy-see hong-kong
   indian-ocean inner-mongolia issyk-kul ivano-frankivsk ivory-coast jalal-abad kabardino-balkaria kansas-city kara-balta kara-suu khan-younis
   khyber-pakhtunkhwa kryvyi-rih kuala-lumpur kuril-islands kuwait-city kwazulu-natal kyzyl-kiya la-paz las-vegas latin-america le-havre little-rock
   long-beach long-island los-angeles lower-saxony madhya-pradesh marshall-islands mato-grosso mbuji-mayi mexico-city middle-east minas-gerais mont-blanc
   nagorno-karabakh new-brunswick new-delhi new-hampshire new-jersey new-mexico new-orleans new-york new-zealand niger-delta nizhny-novgorod
   north-carolina north-dakota north-korea north-macedonia north-sea northern-cape northern-ireland northern-territory northwest-territories nova-scotia
   novi-sad nuevo-leon nur-sultan oklahoma-city palm-beach palm-springs palo-alto panama-city pearl-harbor persian-gulf phnom-penh port-au-prince
   port-elizabeth port-harcourt port-louis port-moresby port-said port-vila porto-alegre porto-novo puerto-rico quezon-city quintana-roo red-sea
   red-square republika-srpska rhode-island rio-grande saint-petersburg san-diego san-francisco san-marino san-salvador santa-cruz santo-domingo
   sao-paulo sao-tome saudi-arabia saxony-anhalt schleswig-holstein siem-reap sierra-leone silicon-valley solomon-islands south-africa south-australia
   south-carolina south-dakota south-korea south-sudan southeast-asia soviet-union sri-lanka staten-island syr-darya tamil-nadu tel-aviv the-hague
   tian-shan timor-leste uasin-gishu united-kingdom united-states ust-kamenogorsk uttar-pradesh vatican-city virgin-islands virginia-beach west-bank
   west-bengal west-pokot west-virginia western-australia western-cape western-europe western-sahara
   rio-de-janeiro mar-del-plata sao-bernardo sao-luis sao-vicente sao-miguel santiago-de-cuba santiago-de-compostela santiago-de-cali palma-de-mallorca
   playa-del-carmen tierra-del-fuego san-miguel-de-allende ciudad-del-este vitoria-gasteiz juiz-de-fora feira-de-santana foz-do-iguacu florianopolis
   bahia-blanca punta-arenas punta-cana valle-d'aosta frankfurt-am-main ras-al-khaimah umm-al-quwain mar-a-lago saint-denis notre-dame aix-en-provence
   bury-st-edmunds stoke-on-trent stratford-upon-avon newcastle-upon-tyne rio-grande-do-sul rio-grande-do-norte mato-grosso-do-sul dar-es-salaam
   espirito-santo la-rochelle le-mans la-rioja la-plata la-spezia el-aaiun el-alto tel-aviv-jaffa johor-bahru kota-kinabalu bandar-seri-begawan
   kota-bharu alor-setar petaling-jaya shah-alam ho-chi-minh-city cox's-bazar navi-mumbai port-sudan wadi-halfa old-trafford stamford-bridge`,
)

/** Whether the words, in small letters with or without accents, name such a place together. */
export const isLongPlace = (words: readonly string[]): boolean => {
  const [first = '', and, second = '', ...more] = words
  return (
    longPlaces.has(unaccented(words.join('-'))) ||
    (and === 'and' && more.length === 0 && arePairedPlaces(first, second))
  )
}

/** With them places begin that are called after somebody: "San Antonio". */
export const saintly = list('st st. saint san santa são port fort puerto los las')
