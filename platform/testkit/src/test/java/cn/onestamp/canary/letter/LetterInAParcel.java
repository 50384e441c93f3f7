package cn.onestamp.canary.letter;

import cn.onestamp.canary.parcel.store.StoredParcels;

record LetterInAParcel(StoredParcels parcels) {}
