import { createRouter, createWebHistory } from 'vue-router'
import { goToHeading } from '../design/page'
import HomePage from '../features/home/HomePage.vue'

/** The addresses of the portal; the gateway serves the same page for each of them. */
export const routes = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, before) => before ?? { top: 0 },
  routes: [
    { path: '/', component: HomePage },
    { path: '/items', component: () => import('../features/items/ItemsPage.vue') },
    { path: '/items/:code', component: () => import('../features/items/ItemPage.vue'), props: true },
    { path: '/track', component: () => import('../features/track/TrackPage.vue') },
    { path: '/verify', component: () => import('../features/verify/VerifyPage.vue') },
    { path: '/v/:code', component: () => import('../features/verify/PaperPage.vue'), props: true },
    { path: '/:rest(.*)*', component: () => import('./AbsentPage.vue') },
  ],
})

routes.afterEach((to, from) => {
  if (from.matched.length > 0 && to.path !== from.path) void goToHeading()
})
