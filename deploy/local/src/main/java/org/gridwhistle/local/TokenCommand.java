package org.gridwhistle.local;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a token and nothing else. */
@Command(name = "token", description = "Print a bearer token for a persona, valid for twelve hours.")
final class TokenCommand implements Callable<Integer> {

    /** For picocli's messages. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        static List<String> all() {
            return Arrays.stream(Persona.Role.values()).map(Persona.Role::word).toList();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PERSONA",
            completionCandidates = Words.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String persona;

    @Option(
            names = "--org",
            paramLabel = "CODE",
            defaultValue = Persona.CITY,
            description = "Place in the org tree; ${DEFAULT-VALUE}, the sample city, unless given.")
    private String org;

    @Option(names = "--unit", paramLabel = "CODE", description = "The unit of a handler or unit-head.")
    private String unit;

    @Option(names = "--grid", paramLabel = "CODE", description = "The grid of a grid-worker.")
    private String grid;

    @Override
    public Integer call() {
        System.out.println(LocalIssuer.ofThisCheckout().token(new Persona(role(), org, unit, grid)));
        return 0;
    }

    private Persona.Role role() {
        var role = Arrays.stream(Persona.Role.values())
                .filter(one -> one.word().equals(persona))
                .findFirst()
                .orElseThrow(() ->
                        refusal("There is no persona " + persona + "; there are " + String.join(", ", Words.all())));
        if (role.needsUnit() && unit == null) {
            throw refusal("The persona " + persona + " needs --unit CODE");
        }
        if (role.needsGrid() && grid == null) {
            throw refusal("The persona " + persona + " needs --grid CODE");
        }
        return role;
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
