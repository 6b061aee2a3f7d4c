using System;

namespace EnvAsCode.Packaging.Ranges;

/// <summary>All versions between two places in the order of versions.</summary>
/// <typeparam name="TBound">A place between versions.</typeparam>
/// <param name="Lower">Where the interval starts.</param>
/// <param name="Upper">Where it ends; later than <paramref name="Lower"/>.</param>
internal readonly record struct Interval<TBound>(TBound Lower, TBound Upper)
    where TBound : IComparable<TBound>;
