package org.gridwhistle.dispatch;

import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.Dispatch;

/** Cases that have come some way, led by housing with civil affairs. */
public final class Started {

    private static final Evidence AFTER = new Evidence(Evidence.Kind.AFTER, "photo-1");

    private Started() {}

    /** An urgent one in the lead's hands, counted round the clock. */
    public static Desk flooding() {
        return handling(SampleCity.FLOODING);
    }

    public static Desk handling(Matter matter) {
        var call = new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of());
        return new Desk()
                .report(matter, Trust.HIGH)
                .act(Desk.DISPATCHER, new Dispatch(call, null, null))
                .signed(SampleCity.HOUSING)
                .arrived(SampleCity.HOUSING)
                .found(SampleCity.HOUSING);
    }

    public static Desk closed() {
        return handling(SampleCity.NOISE)
                .fedBack(SampleCity.HOUSING, AFTER)
                .handled(SampleCity.CIVIL)
                .act(Desk.WORKER, new PassCheck(ResultCode.RESOLVED, "已解决", List.of()));
    }
}
