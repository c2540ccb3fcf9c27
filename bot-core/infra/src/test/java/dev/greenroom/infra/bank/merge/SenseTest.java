package dev.greenroom.infra.bank.merge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Explain the bias-variance tradeoff. | What is the bias–variance trade-off?
            Explain the bias-variance tradeoff. | Explain bias vs variance with a real-world example.
            What is the difference between bagging and boosting? | Compare bagging vs. boosting. When would you use each?
            What is regularization? Explain L1 vs. L2. | What is the difference between L1 and L2 regularization? When to use each?
            What is the Global Interpreter Lock (GIL)? How does it affect performance? | How does Python's GIL affect multi-threading?
            What is the GIL? | What is the Global Interpreter Lock (GIL) in Python?
            What is early stopping? | Explain the concept of early stopping.
            What is RAG? | Explain Retrieval-Augmented Generation (RAG).
            What is duck typing? | Explain duck typing in Python.
            Explain the architecture of a transformer model. | Explain the Transformer architecture.
            What is a batch normalization layer? | How does batch normalization work and why is it important?
            What is attention and why is it important? | Explain the attention mechanism in deep learning.
            How do you handle imbalanced datasets? | How do you deal with imbalanced datasets?
            How do you handle categorical features? | What are categorical features and how are they handled?
            What is overfitting, and how can it be prevented? | How do you prevent overfitting?
            When would you use composition over inheritance? | What’s the difference between composition and inheritance?
            What is the difference between online and batch learning? | batch learning vs online learning
            How do you handle categorical variables with high cardinality? | How do you deal with high-cardinality categorical features?
            How are imbalanced datasets handled? | How do you handle imbalanced datasets?
            Explain queues and stacks. | Explain stacks and queues.
            What is the vanishing gradient problem and how do you fix it? | Explain the vanishing gradient problem.
            What is a learning rate schedule? | Explain the concept of learning rate scheduling.
            """)
    void theSameQuestionInOtherWordsIsTheSame(String one, String other) {
        assertThat(Sense.of(one).is(Sense.of(other))).isTrue();
        // Only what shares a key is ever compared.
        assertThat(Sense.of(one).keys()).containsAnyElementsOf(Sense.of(other).keys());
        assertThat(Sense.of(other).is(Sense.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the difference between parametric and non-parametric tests? | What is the difference between parametric and non-parametric models?
            What is zero-shot learning? | What is few-shot learning?
            How do you handle API versioning? | How do you handle model versioning?
            What is supervised learning? | What is unsupervised learning?
            What are generators? | What is generalization?
            What is a language model? | What is a language?
            What is an activation function? | What is an activation layer?
            What is overfitting? | What is underfitting?
            How do you prevent overfitting? | How do you detect overfitting?
            What is L1 regularization? | What is L2 regularization?
            What is C? | What is C++?
            What is C++? | What is C#?
            What does `__init__` do? | What does `__new__` do?
            What is HTTP? | What is HTTPS?
            What is caching? | Why is caching important?
            What are the types of joins? | What is a join?
            What is x > y? | What is x < y?
            What is batch normalization? | What is layer normalization?
            What is gradient descent? | What is stochastic gradient descent?
            What is the time complexity of quicksort? | What is the space complexity of quicksort?
            What is cross-validation and why is it important? | Explain the purpose of cross-validation and how you’d implement nested cross-validation.
            What is the bias-variance tradeoff? | Can you have high bias and high variance simultaneously?
            What is SQL injection and how does Django prevent it? | What is SQL injection and how does it differ from XSS?
            How do you read a file? | How do you write a file?
            Is Python pass by value? | Is Python not pass by value?
            What is normalization in databases? | What is normalization in machine learning?
            What is batch size? How does it affect training? | What is learning rate? How does it affect training?
            What are the advantages of microservices? | What are the disadvantages of microservices?
            How do you go from staging to production? | How do you go from production to staging?
            How does a client authenticate a server? | How does a server authenticate a client?
            What is a list of tuples? | What is a tuple of lists?
            How do you convert JSON to YAML? | How do you convert YAML to JSON?
            What is a feature? | What is a variable?
            How do you create a table? | How do you write a table?
            What is overfitting and how do you prevent it? | What is overfitting, and how can you detect it?
            What happens before a commit? | What happens after a commit?
            When should you use threads? | When should you not use threads?
            How does a cache affect a database? | How does a database affect a cache?
            What is MVC? | What is MVCC?
            What is CORS? | What is the core?
            What is the working tree? | What is a tree?
            What is working memory? | What is memory?
            What is a working directory? | What is a directory?
            What is an HA cluster? | What is a cluster?
            What are summary stats? | What is a summary?
            What is a prompt engineer? | What is prompt engineering?
            What is the control plane? | What is the control plan?
            What is a theme in WordPress? | What is WordPress?
            """)
    void differentQuestionsStayApart(String one, String other) {
        assertThat(Sense.of(one).is(Sense.of(other))).isFalse();
        assertThat(Sense.of(other).is(Sense.of(one))).isFalse();
    }

    @Property(tries = 300)
    void anyTextHasASense(@ForAll String text) {
        assertThat(Sense.of(text).keys()).isNotEmpty();
    }
}
