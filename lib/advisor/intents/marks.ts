/** Words that say what a sentence does with its topic, in both languages; read on folded text. */

/** Somebody wants it. */
export const WANTED =
  /\b(?:(?:i|we|they|board|owner|management) (?:really |now |also |only )*(?:wants?|would love|wish|needs?|must|have to|would like|aim|plan|hope|intend|wish|promised|have promised)|(?:i'd|we'd) like|we've promised|our (?:goal|aim|plan|priority|target|focus|ambition)|(?:the|my|this) (?:goal|aim|plan|priority|target|focus)|looking (?:for|to)|trying to|working to|determined to|priority is|has to change|asks? for|this (?:quarter|year) (?:we|i)|quiero|queremos|quisiera\w*|necesit\w+|debemos (?!\w+ (?:meses|sueldos))|debo |hay que|tenemos que|tengo que|busc(?:o|amos|ando)|planea\w+|pretend\w+|esperamos|aspira\w+|nuestr[ao] (?:meta|objetivo|prioridad|plan)|(?:el|la|mi) (?:meta|objetivo|prioridad)|nos gustaria|me gustaria|nos propusimos|prometimos|este trimestre|este ano (?:queremos|vamos)|vamos a|dejar de|no puede pasar)\b/g

/** Something goes wrong. */
export const TROUBLE =
  /\b(?:struggl\w+|problems?|trouble|too (?:many|much|few|little|slow|long|late|high|low)|can ?not|can't|cannot|could not|couldn't|unable|hardly|barely|not enough|don't get enough|fail(?:s|ed|ing|ure)?|suffer\w*|drown\w+|kill(?:s|ing)|hurt\w*|worse(?:ns|ned|ning)?|never|behind|complain\w*|lost|los(?:e|es|ing)|drop(?:s|ped|ping)?|fell|falling|declin\w+|shrink\w*|down|missing|lack\w*|short(?:age)?|shortfall|eat(?:s|ing)? (?:us|the|our|up)|stuck|overloaded|overwhelmed|pile\w* up|unfilled|still|barely|threaten\w*|risk\w*|pressure|painful|mess|chaos|crisis|issue|keeps? (?:me|us)|hard to|difficult\w*|impossible|nobody|not recovered|cuesta\w*|problemas?|dificultad\w*|dificil|no (?:logr|consegui|consig|encontr|pod|pued|nos alcanza|alcanz|llega|tene|hay|vien)\w*|demasiad\w+|falt(?:a|an|amos|ando)|perdemos|perdi\w*|perdiendo|se quej\w+|quejas|reclam\w+|cada vez (?:mas|menos)|pocos|pocas|poco|cay\w+|bajaron|bajo mucho|subi\w+|sufri\w+|nadie|crisis|caos|atras\w+|retras\w+|tard\w*|mal\b|peor\w*|amenaz\w+|nos esta\w*|nos cuesta|casi nada|todavia|siempre|sigue\w*|agotad\w+|vacias?|vacios?)\b/g

/** Words of trouble that hold a negation, and negate nothing beside themselves. */
export const CANNOT =
  /\b(?:can ?not|can't|cannot|could not|couldn't|(?:do not|don't|never) get enough|not enough|no (?:logr|consegui|consig|encontr|pod|pued|nos alcanza|alcanz|llega|tene|hay|vien|aparec|asist|se present|contest|avis)\w*)\b/g

/** What follows is the reason. */
export const CAUSE =
  /\b(?:because|since we|due to|thanks to|owing to|porque|por falta de|debido a|por culpa de|ya que)\b/

/** Turns what follows around. */
export const NEGATION =
  /\b(?:no|not|don't|doesn't|didn't|won't|never|without|no longer|nor|neither|sin|nunca|jamas|ni|tampoco|ningun\w*)\b/g

/** From here to the end of the sentence somebody says what they do for others, not what they want for themselves. */
export const OFFER =
  /\b(?:(?:we|i) (?:provide|offer|supply|deliver|recruit|place|protect) (?:[\w-]+ ){1,7}?(?:to|for)|(?:ofrecemos|brindamos|damos) (?:[\w-]+ ){1,7}?(?:a|para|que)|(?<!people |staff |those |ones |everyone )(?:we|that|which|it|who) (?:also )?(?:help\w*|protect\w*|support\w*|teach\w*|advise\w*|train\w*|insur\w*)|helps|helping|(?:software|platform|tools?|apps?|systems?|services?|analytics|reminders?|products?|sensors|machines|guards[\w ]*|cameras|consult\w+|training|courses|solutions?) (?:that|which|who|to|for)|use it to|(?:is|are|be) used (?:by|to)|so that (?!we\b|our\b|i\b)|(?:our|the|this|nuestr[oa]) (?:software|app|platform|tool|product|system|service|sensors?|cameras?|program|plataforma|sistema|herramienta|producto|servicio) (?:also )?(?:cuts?|prevents?|reduces?|detects?|stops?|halves|fights?|avoids?|predicts?|helps?|reduce|evita|previene|detecta)|(?:that|which|who) (?:also )?(?:prevents?|reduces?|detects?|stops?|cuts?|fights?|avoids?|catch(?:es)?|recovers?|predicts?)|que (?:evitan?|previenen?|reducen?|detectan?|impiden?|combaten?|recuperan?)|contra (?=impagos?|robos?|incendios?|accidentes?)|(?:analy[sz]e|slash|automate|predict|streamline) |for (?:companies|firms|people|businesses|teams|those) (?:that|who|which)|ayud(?:a|amos|an|ando|ar)\b|proteg\w+|apoy(?:a|amos|an)|ense[nñ]amos|asesoramos|capacitamos|(?:software|plataformas?|sistemas?|aplicaci\w+|herramientas?|servicios?|programas?|soluciones|sensores|equipos) (?:que|para)|para (?:empresas|quienes|personas|companias|pymes) que|para que (?:las|los|sus))\b/

/** Where the speaker comes back to themselves. */
export const BACK_TO_SELF =
  /\b(?:(?:and|but) then|but (?:we|i|our|now)|and (?:we|i|our) |(?:we|i) (?:want|need|must|struggle|can|cannot|lose)|pero|y (?:queremos|necesitamos|nos|nuestr\w+)|queremos|necesitamos|nos (?:cuesta|falta))\b/

/** What comes behind it is what somebody is after: it turns against what was said, or from what was to what is. */
export const TURN =
  /(?:[,;]? (?:but|yet|however|pero|sin embargo)\b|\b(?:but now|these days|nowadays|ahora|hoy(?: en dia)?|actualmente)\b(?= \S+ \S+)|, (?:now|today|this year|this month|este ano|este mes)\b(?= \S+ \S+)| and now\b(?= \S+ \S+))/g

/** Before everything else. */
export const FIRST =
  /\b(?:(?:that|this|it|which) (?:comes|goes|has to come|must come) (?:first|before (?:all|everything|anything))|(?:is|our|my|the) (?:top|first|number one|main) priority|most urgent|first things first|above all|va primero|(?:es )?lo primero|lo mas urgente|ante todo|antes que nada|la prioridad es)\b/

/** Not this quarter. */
export const LATER =
  /\b(?:next year|some ?day|one day|eventually|in a year or two|later on|in the long run|down the road|el (?:ano|proximo ano) que viene|el proximo ano|algun dia|mas adelante|a futuro|con el tiempo)\b/
