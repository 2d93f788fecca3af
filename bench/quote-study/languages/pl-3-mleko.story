# language
pl
# text
Spółdzielnia w Łąkowie podnosi ceny skupu mleka.

– To pierwszy oddech od dwóch lat – przyznaje hodowca Stanisław Bielak.

Prezes spółdzielni Ewa Rutkowska zapewnia: „Nie odbije się to na cenie masła”.

Ekonomista Tomasz Gil jest innego zdania. – Masło zawsze słyszy, co mówi mleko – powiedział w radiu.

W ministerstwie mówią o „stabilizacji rynku”.
# quotes
To pierwszy oddech od dwóch lat :: Stanisław Bielak :: przyznaje
Nie odbije się to na cenie masła :: Ewa Rutkowska :: zapewnia
Masło zawsze słyszy, co mówi mleko :: Tomasz Gil :: powiedział
stabilizacji rynku :: ministerstwie :: mówią
