/** First names that are common somewhere in the world, without accents, by the gender that they usually tell. */

export const maleWorldwide = `len reg alf wilf aamir abdallah abdel abdelaziz abdelfattah abdoulaye abdulaziz abdulkadir abdulla abdullahi abdulrahman
   abdur abebe abhishek abiodun abiy abubakar achilleas adama adebayo adeel adekunle adel adem ademola
   adewale adil aditya adnan adriano afshin aftab agim agustin ahmet ahsan aibek aidar ajay ajit ajmal
   akash akbar akhil akihiko akio akira akmal akram aksel akshay akylbek alain alasdair alassane aldo
   alekos aleksandar aleksander alessandro alexandre alexandru alexey alfonso alfredo alhaji aliko aliou
   alireza almaz almazbek alonso alparslan altaf alvaro amadeo amadou amin aminu amit amitabh ammar amol
   anand anas anastasios anatoli andras andriy andrzej angus anibal anil anirudh ankit ankur anoop antoine
   antonino anuj anup anura anurag apostolos aram arash arben archie arda ardeshir ardian aristotelis arjen
   arjun armando armen arnaud arne artak artem artur arturo arun arvid asad asger ashfaq ashish ashok ashot
   ashraf ashwin askar askat aslan athanasios atif atsushi attila atul augusto aurelien aurelio axel aydin
   ayman ayodele azamat azat azhar aziz babajide babak babar babatunde badr bahaa bahram baktybek balaji
   balazs baltasar baptiste barnaby bartolomeo bartosz bashir bassam bastian bastien beau behrouz behzad
   bekir bela benedetto bengt benito benoit berat bernardo bertrand besnik bharat bhaskar bilal bilawal
   bimal bishnu bjarne bobur bogdan bohdan bojan boleslaw bolot borge borislav botir boubacar braden brady
   brandon branislav branko brijesh brock bryce bujar bulent burak caleb callum camilo carsten catalin cem
   cemal cengiz cevdet chaminda chandan charalambos chetan chidi chike chinedu christoph christos
   chukwuemeka chyngyz ciaran ciprian ciro claudio claus clayton clement cody colby colton connor
   constantin cormac cornel cornelis costel crispin cristian cristiano cristobal csaba curt cuthbert
   czeslaw daiki daisuke damien damir damon danilo daniyar danylo dario dariush darko darnell darragh
   darrell darrin daulet dauren davide davit davon davor dawid dejan dele demba denes denys dermot deshawn
   devendra dhananjay dharmendra diarmuid didier dierk dietmar dietrich dilip dillon dimitar dimitri
   dimitrios dimitris dinesh diogo dipendra domenico domingo dominick donnell donnie dontae donte dragan
   dumitru dusan dustin eberhard ebrahim ebrima eddy edoardo edouard efrain egon ehsan einar eirik ekow
   elchin elias eliseo elmer elnur emad emeka emile emilio emmett emomali emre engin enzo eoghan eoin ercan
   erdal erkan erlan ermek ernie ernst ertugrul erwin esmaeil espen essam esteban etienne ettore euan eugen
   eusebio evangelos evaristo everett evgeny ewan ezequiel ezra fabien fabio fabrice fabricio facundo fadi
   fahad fahd faisal faiz farhad farhod faris farooq farouk farrukh fatih fatmir faustino fawad fawzi
   federico fela femi ferdinand ferenc fereydoun fergus ferhat fermin festus fikret filippo finlay fionn
   florent florentino florian florin folarin forrest fotis fouad franck franco freddie frederic frederik
   fredrik friedrich fritz fumio fyodor gabor gaetan gagan gagik gajendra galym ganesh garik garrett garth
   gaspar gaston gaurav gautam gauthier gbenga genaro gennady gennaro georgi gerardo gergely gerrit gert
   gethin gevorg ghassan gheorghe ghulam giacomo gianluca gianni giannis gideon gilberto giles gilles
   giorgi giorgos girish gjergj gleb gonzalo gopal goran goro gotabaya gottfried govind grady graeme
   gregorio grigory grzegorz guido guillaume gunnar gunter gunther gustav gustave gustavo gwilym gyanendra
   gyorgy gyula haakon habib habibullah hafiz haitham hakan hakim hal halil haluk hamad hamdi hamza hani
   hank hannes harald hardeep hari harish harjit haroon hartmut haruki haruto hasan hashem hatem hayk hazem
   heath heiko heiner heinrich heinz helge hemant hendrik henning henrik heriberto hernan herve heydar
   hideki hideo hippolyte hiroki hiroyuki hisham hitesh holger homer horacio horia horst hossein houssam
   hovhannes hrvoje hubert humberto huseyin hywel iain iancu ibrahima ichiro idris idriss ieuan ifeanyi
   iftikhar ignacio ihab ihor ijaz ikechukwu ilham ilie ilir ilker ilya imad imre imtiaz ingo ioannis ionut
   iqbal iraj irakli irfan irving isamu ishaq isidro islom ismet issa issoufou istvan iulian ivar ivo iyad
   jaap jaber jabir jacek jacopo jagdish jairo jakob jakub jalal jalen jamar jamshid janez jannik janos
   jarlath jaroslav jaroslaw jarrett jarrod jaspal jassim jasur jatin javad javed jawad jayant
   jean-francois jean-jacques jean-michel jean-paul jed jeno jerald jeremiah jeremie jerrod jerzy jethro
   jiri jiro jitendra joao joaquim jochen joerg joey johnathan jomo jonah jonathon joost jordi jorg jorgen
   josep josiah josip jozef jozsef judd jude julien junaid junichiro kacper kagiso kai kailash kairat kamal
   kamau kamil kamran kanat kapil karan kareem karoly karsten kartik kashif kasper kasym katsuya kaushik
   kaveh kazimierz kazuki kazuo keegan keenan keiichi keisuke kelechi kemal kendrick kenichi kenji kenny
   kenta kenzo keshab keshav ketan khadga khaled khalil khurram kieran kipchoge kiril kirill kirk kishore
   kjell klaas knut koen koichi koji kojo konstantinos koray kostas kourosh krasimir krishna kristian
   krzysztof kubanychbek kunal kurtis kwabena kwaku kwame kwasi kyler kyriakos lachlan lajos lakshman lalit
   lamar lamin lamine lamont landon lasantha lasse laszlo lateef latif laurentiu lazar leander leandro
   lefteris leif leland lemuel lennart lenny leonardo leonel levan levent levi liaquat linus lionel
   lisandro liviu logan loic lonny lorcan lorne lothar lowell lubomir luc luciano lucien lucio lucius
   ludovico ludwig lukas lukasz luther lyle maarten maciej macky madan madhav magnus mahamadou mahdi
   mahendra maher mahesh mahinda mahir maithripala majed majid maksat maksim maksym malachy malik mamadou
   mammad manfred manish manmohan manoj manolis mansour marat marcelo marcin marek mariano marius mariusz
   markus marquis marwan masahiro masaki masato masayuki masoud massimo mateusz mathieu mathijs matias
   matija matthias matyas mauricio mauro maxime maximo mayank mazen mazhar mehdi mehrdad mert mesut metin
   micah michal mickey mihai mikheil miklos mikolaj milind milo milorad milos minoru mircea mirlan miroslav
   mitsuo mladen moeen mohamad mohan mohit mohsen moises mojtaba monte monty moritz morris morten morteza
   moses mostafa mousa moussa mubarak mukesh mukul munir murad murali murat musa mushtaq mwai mwangi
   mykhailo mykola myles myron nabil nadeem nader nadim naeem nagesh naguib naji namal naoki naoto narayan
   narciso naresh naseer nasser nate nathanael naveen navin nawaf nayef nebojsa necati nenad nestor niall
   nico nicolae niels nikhil nikita nikos nilesh nils nimal niraj nitin nitish nizar njoroge nnamdi noboru
   nobuo nolan norbert nurbek nurlan nursultan obinna octavian octavio oisin okechukwu olaf oleh oleksandr
   oleksiy olusegun oluwaseun omid omurbek ondrej orhan orville osamu osman ostap osvaldo otabek otar
   othman otis otmar oumar ousmane ove ovidiu ozan ozgur padraig panagiotis pankaj panos paolo parag parth
   parvez parviz pascal pasquale patricio pavlo pavlos pawan payam percy perry petar petr petro petru
   phineas piers piet pieter pietro piotr plamen pradeep prakash pramod pranav prasad prashant pratap
   praveen predrag puneet qais qamar qasem qasim quentin quincy quinton rachid radoslaw radu raed rafal
   raffaele rafiq rafique raghav raghu raheem rahmon raila rainer rajan rajat rajeev rajendra rajesh
   rajinder rajnath raju rakesh raman ramesh rami ramil ramin ramiro ramzi randal randolph ranil ranjan
   ranjit rashad rashawn rasmus ratan ravi ravindra razvan reginald regis reinier remi remy renato renaud
   renzo reza rhett rhodri rhys riad riccardo richie rickey ricky ridha rinaldo rishi ritesh riza rizwan
   roald robbie rocco roderick rodolfo roel rogelio rohan rohit rolf romain romulo rory roscoe rosendo
   rostislav royce ruairi ruaridh rudi rudiger rufus ruslan rustam rusty ruud ryota ryuichi saber sabri
   sachin sadio sadiq saeed sahil sajid sajith sajjad salah saleh salem salim salvatore samat sameer sami sammy
   sandeep sander sandor sanjar sanjeev sanjiv santosh sarath sardor sarfraz sargis satish satoshi saud
   saverio scottie seamus sebastien seiji sekou selahattin selim serdar serhiy serkan serzh seydou shabbir
   shadi shahbaz shahid shahram shahzad shailesh shakeel shankar sharad sharif shashi shaukat shaun shavkat
   sheldon sherif sherzod shigeru shinichi shinji shintaro shivraj shoaib shohei shoichi shota shreyas
   shunsuke shyam siaka siamak siavash sid siddharth siegfried sigurd silas silvio simeon sipho sizwe
   sjoerd slobodan sohail somnath soren sorin souleymane sourav spyros srinivas stanislav stanislaw stavros
   stefano steffen stelian stelios sten stephane stewart stig stoyan struan subhash sudhir suhail sukhbir
   sukhrob sulaiman suleyman sumit suraj surendra suresh sushil susumu svend svetoslav swapan sylvain
   sylvester szymon tadashi tadhg tage tahir taichi takahiro takashi takayuki takeo takeshi talal talant
   talgat tamas tamer tanveer taras tarek tareq tarik taro tarquin tarun tatsuya tauseef tawfiq tayfun
   teddy tejas temir temirlan tenzing teodor teodoro terrance terrell tetsuya teun thad thaddeus thanasis
   thanos themba theodoros thiago thibault thierry thijs thorsten tiago tibor tigran tilek timofei tinashe
   tito titus tobias tolga tomas tomasz tomislav tommaso tomoya torbjorn torsten toru toshio traian trent
   trevon trey tristan troy tshepo tsutomu tudor tuncay tunde turgut tushar ty tyree tyrone tyson ubaldo
   uchenna uday uddhav ufuk ugo ugochukwu ugur ujjwal ulf ulrich ulugbek ulukbek ulysses umberto umesh umit
   unal upendra urmat urs usman utpal uwe vadim vahan vahid vaibhav vakhtang valentin valentyn valerio
   valeriu valery vangelis vardan varun vasant vasile vasilis vasily vasyl vaughn vazgen vedat venkat
   venkatesh vern veselin vic vicente vidar vikas vikram vikrant vinay vineet vinicius vinod viorel vipul
   virat virgil vishal vishnu vitaliy vito vittorio vivek vlad vladislav vojislav volkan volker vsevolod
   vugar vyacheslav wael wahid waleed walid walther waqar wasim wassim waylon wes wesley wieslaw wilfred
   wilfredo wilfried willard wim winston witold wladyslaw wojciech wole woody wouter wyatt xander yahya
   yakubu yann yannick yannis yaroslav yash yashwant yasin yasir yasuhiro yasuo yavuz yazid yegor yemi
   yerlan yevgeny yevhen yiannis yogesh yoichi yoshihide yoshihiro yoshinori yosuke youcef younes yousef
   youssef youssouf yousuf yoweri yuichi yuji yukio yuriy yusuke yutaka yves zach zachariah zafar zaheer
   zahid zaid zakaria zane zayd zaza zbigniew zdenek zdravko zeke zeki zeljko zhanybek zhenish ziad zlatko
   zoltan zoran zsolt zuhair zulfiqar zurab zygmunt`

export const femaleWorldwide = `aarti abbie abeer abena abida adaeze adaora addison adela adelaida adele adelheid adelina adeline adina
   aditi adjoa adrienne adwoa afaf afsaneh afshan afua agata agathe agneta agnieszka agostina ahlam aida
   aigerim aigul aijan aikaterini aiko aileen ailsa aimee ainagul aine aino aishwarya aisling aisulu aitana
   akanksha akiko akmaral akosua alana alannah alecia alejandra aleka aleksandra alena alessandra alessia
   alexa alexia aliaa aline aliya aliyah alla allie allyson alondra althea altynai alya alyona alyssa amaka
   amalie amandine amani amara amaya amelie aminata amira amrita anabel anahi anais ananya anara anastasiya
   anca andreea aneta angelica angeliki angelique anissa anjali anju anke ankita annabel annabelle annegret
   anneke anneli annelies annelise annemarie annick annika annmarie anouk antigoni antje antonella antonina
   anupama anuradha anushka anya aoife aparna araceli archana argyro armelle arpita arundhati arwa asami
   asel ashwini asma asuka asuncion athina atsuko aubrey audra aurelia aurelie axelle ayaka ayako ayanda
   ayla aylin aynur ayse aysel ayten ayumi azadeh aziza azucena bahar bahareh baktygul banu barbel barbora
   basma beata beate beatriz becca begimai begona belen belgin benedetta benita berit bermet berna bessie
   bethan bette bettie bettina betul beulah beyza bharati bhavna bidya biljana bimala bintou birgit
   birgitta birgitte blanca blandine bobbie bojana bonita botagoz bouchra bozena brandi branka breanna bree
   brenna briana brianna brid bridgette britta brittney bronagh bronislawa bronwyn bruna burcu burul bushra
   busisiwe buthaina caitlin caitriona callie camelia camila canan caoimhe carina carine carissa carlene
   carlotta carmela carola carys cassandra cassidy cassie catalina caterina cathleen catriona cecile
   celeste celine ceren ceri cerys chandni chandra chantal charmaine charu cheri cherie chhaya chiamaka
   chiara chidinma chie chieko chika chikako chimamanda chioma chisato chitra chloe cholpon christa
   christelle christi christiane christie chrysoula ciara cigdem clarice clarissa claudette claudine
   clemence clementine clodagh clothilde colette concepcion concetta conchita consuelo coralie cordelia
   coretta corina corinne cornelia crina cristina dagmar dagny dalal dalia damla danette danica daniella
   danuta darcy daria darla darya davina deanna debora deena deepa deepika deepti defne deidre delfina
   delilah delores delphine dervla derya despina devika devyani dianna didem diksha dilek dimitra dina
   dinara divya doaa doina dolly domenica donatella dorota dorothea dorothee dottie dragana dubravka durga
   duygu earlene ebele ebony ebru ecaterina ece eda edda edit edwige eeva effie efua eija eiko eila eilidh
   eimear eirini ekaterina ekta ekua elaheh elda eleftheria eleni eleonora elfriede elham elif elisabetta
   elizaveta elke ellie elmira elodie eloisa elsbeth elsie elspeth elvira eman emanuela emel emi emiko
   emilee emilia emilie emine emmanuelle eniko enrica eriko erma ernestina ernestine erzsebet esma
   esmeralda esperanza esra estefania estela estella estelle eszter etelka etsuko etta eugenie eulalia
   eunice evangelia evangeline evelyne evita ewa fabiana fabienne fabiola fadime fadwa fahimeh fairuz faiza
   fannie fanny farahnaz farida farzaneh fatemeh faten fatma fatou fatoumata fauzia fawzia faye federica
   fehmida felicity fenella fereshteh feride fernanda fernande feyza figen filiz filomena fiorella flavia
   florentina folake forough fotini francine francisca francoise frauke frida frieda friederike fumiko
   funke funmilayo gabriele gabriella gaelle galina gamze gargi gaukhar gauri gayatri geeta geetha gemma
   genevieve georgeta georgette georgiana georgina gerda gerlinde gertrud ghada ghazala ghislaine gianna
   gilda ginevra ginny giorgia giovanna gisela gisele gita giulia giuliana giuseppina gizem glenna glenys
   golnaz golshifteh gordana gracie graciela grainne graziella grazyna grethe guadalupe gudrun guillermina
   gulay gulbahor gulbara gulcan gulmira gulnar gulnora gulsara gulsen gulshan gulzat gunilla gwyneth
   gyongyi habiba hacer hadeel hadiza hafsa hailey hajnalka hala haley halima halina hallie hana hanaa
   hanadi hanako hanan hande hanin hanna hanne hannelore haruka haruko hatice hawa heba hedwig heike helga
   helle heloise hemlata hengameh henrietta henriette herminia hideko hilda hilde hildegard hilkka hina
   hira hiroko hisako hitomi hoda homa honoka hortense hortensia huda huguette hulya humaira ibolya ibtisam
   ifeoma iffat ijeoma ilaria ildiko ileana ilona iman imani imogen imogene inas indrani inez inge ingeborg
   inger ingvild inmaculada inna intisar ioana ioanna iona ipek iqra iren irja irma irmgard iryna isabelle
   isha isla isobel itziar iulia ivonne iwona izabela jacinta jaclyn jacquelyn jada jadranka jadwiga jale
   jaleh jamila jana janae janette janie janna janneke jarmila jasna jaya jayalalithaa jayanti jayashree
   jayla jayne jeanie jeannie jeannine jelena jemima jenelle jeri jerri jhumpa jihan jillian jimena jitka
   joana joanie joaquina jocelyne jodi jodie joelle johanna jolanda jolanta jolene joni josee josefa
   josefina josette josiane josie juana judi judit juhi juliana juliane julianna juliet julieta juliette
   julissa junko justine justyna jutta jyldyz jyoti jyotsna kaarina kabita kacey kadiatou kaede kaisa
   kaitlin kalliopi kalpana kamila kamini kanako kanchan kangana kanykei kaori kara kareena kari karina
   karine karishma karlygash karolina karoline karyn kasumi katalin katarina katarzyna katayoun katelyn
   katerina kateryna katharina katheryn kathi kathrin katja katri katrin katy kausar kavita kawthar kayo
   kazuko keiko keisha kelli kelsey kendra keri kerri kerstin khadija khalida khawla khrystyna kiana kiara
   kiersten kikuko kimberley kimiko kinga kirsi kirsti kirti kiyoko klara konstantina krista kristi kristie
   kristy krisztina kriti krystal ksenia kubra kumari kumi kumiko kunduz kyoko kyriaki lacey ladan ladonna
   laetitia laila lakeisha lakisha lakshmi lale laleh lalita lamia lara larisa larissa larysa lashonda lata
   latasha latifa latisha latonya latoya laure laurence lavinia laxmi layla leann leanna leanne leela leena
   lenka lenora leona leonie leonor leonora lerato lesia lesley lexi leyla libby lidia lidiya lieke
   lieselotte liisa lila lilia lilian liliane lilly lina lindiwe linnea lisbeth liselotte livia lizzie
   ljiljana ljubica lola loredana lorena lorene lorna lorrie lotta lotte lottie lowri luana luann lubna
   lucette luciana lucie lucienne lucile lucrecia lucretia lucyna ludivine luella luisa luise luminita lupe
   lyubov maaike maarit macarena machiko madalina maddie madelyn madhavi madhuri madina madoka maeve magali
   magda magdalena maha mahira mahnaz mahnoor mahsa maija maike maiko mairead mairi maisa maja majida
   makayla makena makiko makpal malak malathi maleeha malena malgorzata maliha malika malini mamata mami
   mamie manal mandira manisha manju manjula manon manuela maram marcela marcelle marci marcie marcy
   mareike margarete margaux marged margery margie margit margo margret margrethe marguerite mariama
   mariame mariana marianna marianthi maribel maribeth maricela marie-claire marie-claude marie-france
   marie-louise mariel marietta marijana marijke marika mariko mariola marisa mariska marisol marissa marit
   maritza mariya marja marjan marjane marjatta marjo marla marlena marlies marta martina martine martyna
   marva marwa maryann maryellen marylou maryna maryse marzena masako masoumeh massoumeh mathilde mattie
   maud maude maura mavis maya mayawati mayra maysoon mayu mayumi mbali meaghan mechthild medha meena
   meenakshi meera meerim megha megumi mehbooba mehreen mehwish melba melek melina melis melisa meltem
   menaka meral merete merja merve meryem mette mhairi mia micaela michela michiko midori mieko mihaela
   miho mika miki milagros milena milica millicent millie mina minako minerva minna minnie mira mireia
   mireille mirela mirja mirjam mirjana mirta misaki mitali mitra mitsuko mitzi miyuki mizuki mohini mojgan
   momoko monika monique montserrat morag morwenna mridula muge muna munazza munira myfanwy mylene myriam
   myrtle nabila nadege nadine nadiya nahid nahla naima najat najla najwa nalan nalini namita namrata nan
   nanako nandini nandita nanette nanna naoko narges nargis nasreen nasrin nataliya natalya natasa nathalie
   natsuki natsuko natsumi nawal nayeli nazan nazanin nazgul nazia nazira nazli ndidi neda neelam neena
   neeta negar neha nele nelida nell nelly nerea nermeen nermin nerys nesreen nesrin nettie nevena nevin
   ngozi nia niamh nichole nicoleta nicolette nidhi nieves nighat nigora nihal niki nikoletta nilgun
   niloufar nilufar nilufer nirmala nisha nkechi nkosazana nneka nobuko noelia noelle noemi noemie
   nokuthula nola nomsa nomvula nona nonhlanhla noreen noriko nouf noura nthabiseng nuala nupur nuray
   nurcan nurgul nuria nursulu nurten nusrat nyambura oana obiageli octavia odette odile ofelia oleksandra
   olena olha oluchi olya omolara oonagh orla ornella orsolya otilia outi oya ozge ozlem padma padmini
   paige paivi palesa pallavi paloma pam panagiota paola paraskevi parastoo parbati parisa parul parvaneh
   parvin pascale patrice patrizia paulette pavlina payal pegah pelin perihan perizat pernille perrine
   petrona petya philippa phoebe pia pierrette pilar pinar pirjo pirkko piroska polina polly pooja poonam
   portia prachi pragya pratibha preeti prerna priscila priya priyanka puja pushpa rabab rabia rachael
   rachelle rachna radha radhika raffaella raghad ragini ragnhild raheela raija raisa rajni rakhi raluca
   ramya rana randa randi rania ranjana rasha rasheeda rashmi ratna raushan rawan raymonde razan reba
   rebeca rebekah rebekka reem reena rehab reham rehana reiko reka rekha rena renata renate renu renuka
   reva rhea rhiannon rhoda richa rie riitta rika riko rima rimma risa ritu ritva riya rocio rodica rohini
   roisin rokhaya rola romina roopa rosalba rosalia rosalie rosalinda rosalyn rosana rosanna rosanne
   rosaura roseann roseanne rosella roselyne rosemarie rowena roxana roxane roxie roya roza ruba ruchi
   rukhsana rukmini rula rumi rumiko rupa ruthie ruxandra ryoko saadia saara sabina sabine sabitri sachiko
   sadako sadhana sadia sahar saida saima saki sakiko sakshi sakura salimata sallie salma saltanat salwa
   samah samar samara samia samina samira samjhana sanaa sanae sanda sandhya sandrine sangeeta sangita
   sania sanja sanjana sanna saoirse sarita saroj sarojini sarolta saskia satoko satomi satu saule saundra
   sawsan sayaka sayuri scarlett seda seema segolene sehrish selin selma semra sepideh serap seren serena
   serpil setsuko severine sevgi sevil sevim seynabou shabana shabnam shagufta shahida shahla shahnoza
   shahrzad shaimaa shaista shakuntala shalini shana shania shanice shaniqua shanna sharda shari sharla
   sharmila shauna shawna shayla shazia sheela sheena shehla shelia shelly shereen sheri sherine sherri
   sherrie sherry shigeko shilpa shireen shirin shizue shizuko shobha shobhana shona shonda shraddha shreya
   shruti shubha shweta sian sibel sibongile sidra signe sigrid sigrun siham silke silvana silvina simin
   simona sindisiwe sinead siobhan sirkka sirpa sita slavica smaranda smita smriti sneha snezana sobia
   sofiya soha soheila solange soledad solene solveig sonal sonali sondra songul sonja soraya sorcha sorina
   srijana stacie stavroula stefania stefanie stine suad subhadra sucheta suchitra sudha suha sujata sule
   sulochana sumaya sumiko sumire sumitra sunaina sunanda sunita sunniva supriya surabhi susana sushila
   sushma susie suzan suzette svenja svitlana swati sybil sylvie sylwia synnove szilvia tabatha tabitha
   taghreed tahani tahereh tahira taisiya talia tamar tameka tamera tami tamika tamiko tamra tamsin tania
   tanisha tanja tanvi taraneh tarja tasha tasneem tatjana tatyana tawana tehmina tejaswini teodora
   teresita tereza teri tess tessa thandeka thandi thandiwe thea theodora therese tia tiana tiina tillie
   timea tine tisha titilayo tiziana tokiko tolgonai tomiko tomoko tomomi tonya toshiko tove tracie trina
   trine tripti trish trista trixie trude tsitsi tuba tugba tulay tulsi tuula twila tyra tytti ulla ulrike
   umida urmila urszula urvashi usha ute uzma vaishali valarie valeria valeriya vandana vanesa varsha
   varvara vasiliki vasudha vasundhara veena velma venla veronika veronique vesna vibha vidya vijaya vilma
   vimala vinita violeta viorica virginie viviana vivienne vlasta vonda vrinda wafa wakana wambui wangari
   wanjiku wanjiru widad wiebke wiktoria wilhelmina willa winifred winnie xenia ximena xiomara yadira
   yamini yana yara yaroslava yasemin yasmeen yasmine yasuko yayoi yekaterina yelena yeliz yesenia yetunde
   yevgenia yewande yolande yoriko yoshie yoshiko yousra yuka yukari yukiko yuko yulduz yuliya yumi yumiko
   yuriko zahra zakia zamira zandile zanele zara zarina zdenka zehra zeina zeinab zelda zerrin zeynep
   zhanar zhanna zhibek zhyldyz zinaida zinhle zita zodwa zofia zohra zohreh zora zoya zrinka zsofia
   zsuzsanna zubaida zuhal zulema zulfiya zuzana`
