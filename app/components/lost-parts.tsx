import { headers } from 'next/headers.js'

const NOTE = 'lost-parts'

/**
 * Puts a script or style sheet of the document that has failed in its place once more, after growing pauses and as soon
 * as there is a connection; shows the note meanwhile. What one has typed stands, which a reload would take. That a script
 * failed is kept from the program that waits for it, which would give up: to it the script is late. What failed before
 * this ran, behind a style sheet that it waited for, came without a byte. No character in it that a document would escape.
 */
const SCRIPT = `(function(){var lost=0,pause=1000;
function note(){var shown=document.getElementById(\`${NOTE}\`);if(shown)shown.hidden=lost===0}
function lose(part){if(part.isLost)return;part.isLost=true;lost++;note();
var timer=setTimeout(again,pause);pause=Math.min(2*pause,15000);addEventListener(\`online\`,again);
function again(){clearTimeout(timer);removeEventListener(\`online\`,again);
var next=document.createElement(part.tagName);
Array.from(part.attributes).forEach(function(one){next.setAttribute(one.name,one.value)});
next.nonce=part.nonce;next.addEventListener(\`load\`,note);lost--;part.replaceWith(next)}}
addEventListener(\`error\`,function(event){var part=event.target;if(!part.nonce)return;
if(part.tagName===\`SCRIPT\`){event.stopPropagation();lose(part)}
else if(part.rel===\`stylesheet\`)lose(part)},true);
addEventListener(\`load\`,function(){
document.querySelectorAll(\`script[src][nonce],link[rel=stylesheet][nonce]\`).forEach(function(part){
var came=performance.getEntriesByName(part.src||part.href).some(function(one){return one.decodedBodySize!==0});
if(!came)if(!part.noModule)lose(part)})})})()`

/** Has a page come whole over a connection that is lost on the way; says so where it has words for it. */
export async function LostParts({ text }: { text?: string }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning>
        {SCRIPT}
      </script>
      {text === undefined ? null : (
        <p
          id={NOTE}
          role="alert"
          hidden
          suppressHydrationWarning
          className="mx-auto max-w-2xl px-4 pt-4 text-sm sm:px-6"
        >
          {text}
        </p>
      )}
    </>
  )
}
