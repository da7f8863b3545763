import type { Dictionary } from './en.ts'
import { PREFERENCE_WORDS } from './preference-words.ts'

export const es: Dictionary = {
  preferences: PREFERENCE_WORDS.es,
  lost: {
    notFound: 'Esta página no existe',
    notFoundText: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.',
    failed: 'Algo falló de nuestro lado',
    failedText: 'Tus respuestas están a salvo. Inténtalo de nuevo o vuelve más tarde si sigue pasando.',
    home: 'Ir a la página de inicio',
    retry: 'Intentar de nuevo',
  },
  signIn: {
    title: 'Iniciar sesión',
    signUpTitle: 'Crear una cuenta',
    introduction: 'Tus respuestas se guardan en tu cuenta: puedes seguir desde cualquier dispositivo.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Al menos 8 caracteres.',
    submit: 'Iniciar sesión',
    submitSignUp: 'Crear cuenta',
    toSignUp: '¿Todavía no tienes cuenta?',
    toSignUpAction: 'Crea una',
    toSignIn: '¿Ya tienes cuenta?',
    toSignInAction: 'Inicia sesión',
    working: 'Un momento…',
    confirmEmail: 'Ya casi está: abre el enlace que te enviamos por correo.',
    showPassword: 'Mostrar la contraseña',
    show: 'Mostrar',
    hide: 'Ocultar',
    continueWith: 'Continuar con {provider}',
    orByEmail: 'o con tu correo',
    needsJavaScript: 'Para iniciar sesión se necesita JavaScript. Actívalo y vuelve a cargar la página.',
    forgotten: {
      link: '¿Olvidaste tu contraseña?',
      title: 'Restablece tu contraseña',
      introduction:
        'Escribe el correo de tu cuenta. Te enviaremos un enlace para elegir una contraseña nueva.',
      introductionInLog:
        'Escribe el correo de tu cuenta. Este servidor no envía correos: deja en su registro un enlace para elegir una contraseña nueva.',
      linkSent:
        'Si hay una cuenta con {email}, el enlace va en camino. Ábrelo en este navegador antes de una hora. ¿No llega? Revisa la carpeta de spam.',
      linkInLog:
        'Si hay una cuenta con {email}, el enlace está en el registro del servidor. Ábrelo en este navegador antes de una hora.',
    },
    withoutPassword: {
      link: 'Enviarme un enlace de acceso',
      title: 'Entra con un enlace',
      introduction: 'Escribe tu correo. Te enviaremos un enlace para entrar sin contraseña.',
      linkWithoutMail: 'Entrar con un enlace',
      introductionInLog:
        'Escribe tu correo. Este servidor no envía correos: deja en su registro un enlace para entrar sin contraseña.',
      linkSent:
        'El enlace va en camino a {email}. Ábrelo en este navegador antes de una hora. ¿No llega? Revisa la carpeta de spam.',
      linkInLog:
        'El enlace para {email} está en el registro del servidor. Ábrelo en este navegador antes de una hora.',
    },
    sendLink: 'Enviar el enlace',
    sendLinkAgain: 'Enviarlo otra vez',
    makeLink: 'Crear el enlace',
    makeLinkAgain: 'Crear otro enlace',
    backToSignIn: 'Volver a iniciar sesión',
    newPassword: { title: 'Elige una contraseña nueva', submit: 'Guardar y continuar' },
    linkRefused: {
      title: 'Este enlace ya no funciona',
      expired: 'Ya se usó o tiene más de una hora.',
      otherBrowser: 'Ábrelo en el navegador en el que lo pediste o pide uno nuevo desde este.',
      again: 'Pedir un enlace nuevo',
    },
    errors: {
      email: 'Escribe tu correo electrónico, por ejemplo ana@example.com.',
      password: 'Escribe una contraseña de al menos 8 caracteres.',
      noPassword: 'Escribe tu contraseña.',
      longPassword: 'Esta contraseña es demasiado larga. Elige una más corta.',
      invalid_credentials: 'El correo y la contraseña no coinciden. Revísalos o crea una cuenta.',
      user_already_exists: 'Ya hay una cuenta con este correo.',
      email_not_confirmed: 'Confirma primero tu correo: abre el enlace que te enviamos.',
      weak_password: 'Esta contraseña es demasiado fácil de adivinar. Elige una más larga.',
      user_banned: 'Esta cuenta está cerrada. Escribe a quien te invitó.',
      over_request_rate_limit: 'Demasiados intentos. Espera un minuto e inténtalo de nuevo.',
      network: 'No se puede conectar con el servicio de acceso. Revisa tu conexión e inténtalo de nuevo.',
      unknown: 'No funcionó. Inténtalo de nuevo en un momento.',
    },
  },
}
