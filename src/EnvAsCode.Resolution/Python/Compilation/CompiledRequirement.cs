using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>A requirement that was read once for all releases that state it in these words.</summary>
internal sealed class CompiledRequirement
{
    private readonly MarkerEnvironment markers;
    private readonly Dictionary<string, bool?> applies = new(StringComparer.Ordinal);

    public CompiledRequirement(string text, MarkerEnvironment markers)
    {
        this.Text = text;
        this.markers = markers;
        this.Value = Requirement.TryParse(text, out Requirement? value) ? value : null;
    }

    public CompiledRequirement(Requirement value, MarkerEnvironment markers)
    {
        this.Text = value.ToString();
        this.markers = markers;
        this.Value = value;
    }

    /// <summary>The requirement as written.</summary>
    public string Text { get; }

    /// <summary>What it says; <see langword="null"/> if it is no requirement.</summary>
    public Requirement? Value { get; }

    /// <summary>The candidates of its package that satisfy it; set when they are first asked for.</summary>
    public StateSet? Allowed { get; set; }

    /// <summary>What messages say of it; set when it is first asked for.</summary>
    public Spec? Spec { get; set; }

    /// <summary>
    /// Whether it applies to the package with an extra, or to the package itself (an empty text); <see langword="null"/> if that cannot be
    /// known.
    /// </summary>
    public bool? AppliesTo(string extra)
    {
        if (this.Value?.Marker is not Marker marker)
        {
            return extra.Length == 0;
        }

        if (!this.applies.TryGetValue(extra, out bool? result))
        {
            result = Evaluate(marker, this.markers.With(MarkerVariable.Extra, extra));
            if (extra.Length > 0 && result == true && this.AppliesTo("") == true)
            {
                result = false;
            }

            this.applies.Add(extra, result);
        }

        return result;
    }

    private static bool? Evaluate(Marker marker, MarkerEnvironment environment) =>
        marker.Evaluate(environment) ?? (!marker.CanHold(environment) ? false : marker.AlwaysHolds(environment) ? true : null);
}
