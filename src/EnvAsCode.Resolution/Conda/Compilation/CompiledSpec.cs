using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>A MatchSpec that was read once for all records that state it in these words.</summary>
internal sealed class CompiledSpec
{
    public CompiledSpec(string text)
        : this(text, MatchSpec.TryParse(text, out MatchSpec? value) && value.HasExactName ? value : null)
    {
    }

    public CompiledSpec(string text, MatchSpec? value)
    {
        this.Text = text;
        this.Value = value;
        this.Spec = value is null ? null : new Spec(TextOf(value), value.Version?.ExactVersion is not null, value);
    }

    /// <summary>The spec as written.</summary>
    public string Text { get; }

    /// <summary>What it says; <see langword="null"/> if it is no spec, or its name is a pattern.</summary>
    public MatchSpec? Value { get; }

    /// <summary>What messages say of it.</summary>
    public Spec? Spec { get; }

    /// <summary>The candidates of its package that satisfy it; set when they are first asked for.</summary>
    public StateSet? Allowed { get; set; }

    private static string TextOf(MatchSpec spec)
    {
        string version = spec.Version is null || spec.Version.IsAny ? ""
            : spec.Version.ExactVersion is CondaVersion exact ? "==" + exact.Text
            : spec.Version.ToString();
        string build = spec.Build is null or "*" ? "" : " " + spec.Build;
        string number = spec.BuildNumber is null ? "" : $" (build number {spec.BuildNumber})";
        string channel = spec.Channel is null ? "" : spec.Channel.Name + "::";
        string space = version.Length > 0 && "<>=!~".IndexOf(version[0]) < 0 ? " " : version.Length == 0 && build.Length > 0 ? " *" : "";
        return channel + CondaNode.DisplayName(spec.Name) + space + version + build + number;
    }
}
