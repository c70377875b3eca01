throw { answer: 42 };
