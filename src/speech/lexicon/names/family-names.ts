import { list } from '../list.ts'

/** Family names that come first in Chinese, Korean and Vietnamese names, as newsrooms write them. */
export const familyNamesFirst = list(
  `ahn an bae bui cai cao chang chen cheng chiang cho choi chou chung dang deng ding do dong du duong fan fang feng fu gao guo han he hoang hong hou hsiao
   hsu hu huang hwang hung jang jeon jeong jia jiang jin jung kang kim ko koo kwon lai lam lau le lee leung li liang lim lin liu lu luo ma mao
   meng moon na ng ngo nguyen noh oh pan park peng pham phan qian qin ren roh rhee ryu seo shen shi shin sim son song su sun tan tang tian to tran
   truong tsai tsang tse tung vo vu wang wei wen wong woo wu xi xia xiao xie xu yan yang yao ye yeo yi yin yoo yoon yu yuan yun zeng zhang
   zhao zheng zhong zhou zhu`,
)
