import '../design/style.css'
import { createApp } from 'vue'
import { speakAsBefore } from '../words'
import CitizenPortal from './CitizenPortal.vue'
import { routes } from './routes'

void speakAsBefore()
createApp(CitizenPortal).use(routes).mount('#app')
