using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>A port that a server in the image listens at.</summary>
internal sealed class ExposeStepKind : StepKind<ExposeStep>
{
    private const int KernelGatewayPort = 8888;

    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(ExposeStep step, ImageStepCheck check)
    {
        if (step.Port is < 1 or > 65535)
        {
            check.Report.Wrong(
                new LineWriter().Append(step.Port).ToString(), nameof(step.Port), "a port", "write a number from 1 to 65535");
        }

        if (step.Port == KernelGatewayPort && HasKernelGateway(check.Image))
        {
            check.Findings.Report(Rules.ReservedPort, check.Path + "." + nameof(step.Port));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(ExposeStep step, ImageTarget image) => image.Writer.Add(
        "EXPOSE", new LineWriter().Append(step.Port).Append(step.IsUdp ? "/udp" : "").ToString());

    private static bool HasKernelGateway(CustomImage image)
    {
        foreach (AppImageConfig app in image.Apps.AsSpan())
        {
            if (app.AppType == AppType.KernelGateway)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    protected override ImageState Apply(ExposeStep step, ImageState state) => state with { Ports = [.. state.Ports, step.Port] };
}
