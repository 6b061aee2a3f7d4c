using System.Text.Json.Serialization;
using EnvAsCode.Locking.Updating;
using EnvAsCode.Locks;

namespace EnvAsCode.Tool.Output;

/// <summary>A declared package of which there is a newer release.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Target">What installs it.</param>
/// <param name="Manager"><c>conda</c> or <c>pip</c>.</param>
/// <param name="Name">The package.</param>
/// <param name="Current">The version that it has.</param>
/// <param name="Newest">The newest release.</param>
/// <param name="Fits">The newest release that goes with the rest, if there is one above the current.</param>
/// <param name="Reason">Why the newest does not, if it does not.</param>
/// <param name="IsPinned">Whether the declaration pins the version.</param>
internal sealed record ReportedOutdated(
    string Environment, string Target, string Manager, string Name, string Current, string Newest, string? Fits, string? Reason,
    bool IsPinned)
{
    /// <summary>The package in a line.</summary>
    [JsonIgnore]
    public string Text => $"{this.Environment}, {this.Target}: {this.Name} {this.Current} -> {this.Fits ?? "nothing that fits"}"
        + (this.Fits == this.Newest ? "" : $"; {this.Newest} is the newest" + (this.Reason is null ? "" : ": " + this.Reason));

    /// <summary>A package as it is reported.</summary>
    public static ReportedOutdated Of(OutdatedPackage package) => new(
        package.Part.Environment,
        package.Part.Target,
        package.Kind == LockKind.Conda ? "conda" : "pip",
        package.Name,
        package.Current,
        package.Newest,
        package.Fits,
        package.Reason,
        package.IsPinned);
}

/// <summary>A pin that was written.</summary>
/// <param name="Manager"><c>conda</c> or <c>pip</c>.</param>
/// <param name="Name">The package.</param>
/// <param name="From">The version that it had.</param>
/// <param name="To">The version that it has.</param>
/// <param name="File">The source file.</param>
/// <param name="Line">The line in it, from 1.</param>
internal sealed record ReportedPin(string Manager, string Name, string From, string To, string File, int Line)
{
    /// <summary>The pin in a line.</summary>
    [JsonIgnore]
    public string Text => FormattableString($"{this.File}({this.Line}): {this.Name} {this.From} -> {this.To}");

    /// <summary>A pin as it is reported.</summary>
    public static ReportedPin Of((PinPlace Place, string Version) pin) => new(
        pin.Place.Kind == LockKind.Conda ? "conda" : "pip",
        pin.Place.Name,
        pin.Place.Version,
        pin.Version,
        pin.Place.File,
        pin.Place.Start.Line + 1);

    private static string FormattableString(System.FormattableString text) => System.FormattableString.Invariant(text);
}
