/**
 * Words that carry weight in the languages most asked in, English aside. Nobody says which language a text is
 * in: what is a common word of another kind in one of the others is left out (German "fast", Italian "due" and "mai").
 */
export const negationsElsewhere = anyOf(`
  nicht nichts nie niemals niemand niemanden nirgends ohne weder kein keine keinen keinem keiner keines
  keinesfalls keineswegs
  pas jamais rien sans aucun aucune guère nulle
  nunca jamás nada nadie sin ningún ninguno ninguna tampoco
  non niente nulla senza nessun nessuno nessuna
  não nao ninguém nenhum nenhuma sem nem
  niet niets nooit niemand geen zonder
  inte aldrig ingen inget inga utan ikke aldri utan uten uden
  nigdy nikt bez żaden żadna żadne
  не нет ни никогда никто ничего нельзя без ніколи ніхто
  değil asla hiç tidak bukan tanpa không
  δεν μην ποτέ χωρίς
  לא אין בלי
  لا لم لن ليس ليست ما بدون غير نه هیچ
  नहीं मत बिना
`);

export const qualifiersElsewhere = anyOf(`
  alle allen aller jeder jede jedes einige einigen viele vielen wenige wenigen mehrere manche nur bloß immer oft meist
  meistens manchmal selten vielleicht vermutlich wahrscheinlich angeblich etwa ungefähr kann können könnte könnten
  muss müssen müsste soll sollen sollte sollten darf dürfen dürfte mindestens höchstens teilweise
  tous toutes toute tout chaque quelques plusieurs certains certaines seulement uniquement toujours souvent parfois
  rarement presque environ peut-être peut peuvent pourrait pourraient doit doivent devrait devraient
  todos todas todo cada algunos algunas muchos muchas pocos solamente siempre casi quizás puede pueden podría podrían
  debe deben debería deberían
  tutti tutte alcuni alcune molti molte soltanto sempre spesso forse può possono potrebbe potrebbero deve devono dovrebbe
  alguns algumas muitos muitas apenas somente quase talvez pode podem poderia poderiam devem deveria
  sommige veel altijd vaak bijna misschien kunnen moet moeten
  все всё всех каждый каждая некоторые многие только лишь всегда часто иногда редко почти возможно вероятно может могут мог
  могли должен должна должны якобы
`);

export const numbersElsewhere = anyOf(`
  zwei drei vier fünf sechs sieben acht neun zehn zwanzig hundert tausend million millionen milliarde milliarden prozent
  deux trois quatre cinq sept huit dix vingt cent mille milliard milliards
  dos tres cuatro cinco siete ocho nueve diez veinte cien mil millón millones cinque sette otto nove dieci milioni
  miliardi milhões bilhões
  два две три четыре пять шесть семь восемь девять десять сто тысяча тысячи тысяч миллион миллиона миллионов миллиард
  миллиарда миллиардов процент процента процентов
`);

function anyOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
