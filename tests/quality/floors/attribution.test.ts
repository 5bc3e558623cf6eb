import FLOORS from './attribution.json';
import { holdFloors } from './hold-floors';

holdFloors('attribution', FLOORS);
