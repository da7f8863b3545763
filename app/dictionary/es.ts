import type { Dictionary } from './en.ts'
import { esWizard } from './es-wizard.ts'
import { LOST_WORDS } from './lost-words.ts'
import { PREFERENCE_WORDS } from './preference-words.ts'

export const es: Dictionary = {
  preferences: PREFERENCE_WORDS.es,
  lost: LOST_WORDS.es,
  signIn: {
    title: 'Iniciar sesión',
    signUpTitle: 'Crear una cuenta',
    introduction: 'Tus respuestas se guardan con tu cuenta para que puedas seguir donde quieras.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    passwordHint: 'Al menos 8 caracteres.',
    submit: 'Iniciar sesión',
    submitSignUp: 'Crear cuenta',
    toSignUp: '¿Aún no tienes cuenta?',
    toSignUpAction: 'Crea una',
    toSignIn: '¿Ya tienes cuenta?',
    toSignInAction: 'Inicia sesión',
    working: 'Un momento…',
    confirmEmail: 'Ya casi está: abre el enlace que te hemos enviado por correo y luego inicia sesión.',
    errors: {
      email: 'Escribe tu correo electrónico, por ejemplo ana@example.com.',
      password: 'Escribe una contraseña de al menos 8 caracteres.',
      noPassword: 'Escribe tu contraseña.',
      longPassword: 'Esta contraseña es demasiado larga. Elige una más corta.',
      invalid_credentials: 'El correo y la contraseña no coinciden. Revísalos o crea una cuenta.',
      user_already_exists: 'Ya hay una cuenta con este correo. Inicia sesión.',
      email_not_confirmed: 'Confirma primero tu correo: abre el enlace que te hemos enviado.',
      weak_password: 'Esta contraseña es demasiado fácil de adivinar. Elige una más larga.',
      user_banned: 'Esta cuenta está cerrada. Escribe a quien te invitó.',
      over_request_rate_limit: 'Demasiados intentos. Espera un minuto e inténtalo de nuevo.',
      network: 'No se puede conectar con el servicio de acceso. Revisa tu conexión e inténtalo de nuevo.',
      unknown: 'No ha funcionado. Inténtalo de nuevo en un momento.',
    },
  },
  wizard: esWizard,
}
