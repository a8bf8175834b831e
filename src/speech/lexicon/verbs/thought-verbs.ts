/** Verbs of kind `thought`: they attribute only what stands in quotation marks ("thinks"). The marks are those of `table.ts`. */
export const thoughtVerbs = `
think:         forms=thinks,thought,thought,thinking noun
believe
feel:          forms=feels,felt,felt,feeling noun
hope:          noun
fear:          noun
expect
know:          forms=knows,knew,known,knowing
worry:         noun
consider
doubt:         noun doubt
suspect:       doubt
realize
realise
see:           forms=sees,saw,seen,seeing
understand:    forms=understands,understood,understood,understanding
want:          noun
wish:          noun
view:          noun
regard:        noun
figure:        noun
decide
learn:         forms=learns,learned,learned,learning
hear:          forms=hears,heard,heard,hearing
read:          forms=reads,read,read,reading noun handles
remember
prefer
imagine:       play
guess:         noun play
assume
judge:         noun
sense:         noun
love:          noun
like:          noun
dream:         noun play
`

/** Verbs of kind `finding`, besides verbs of speech that studies do as well: what a study, a poll or a document does ("found that"). */
export const findingVerbs = `
find:          forms=finds,found,found,finding noun
show:          forms=shows,showed,shown,showing noun
estimate:      noun
determine
project:       noun
forecast:      forms=forecasts,forecast,forecast,forecasting noun
calculate
`
