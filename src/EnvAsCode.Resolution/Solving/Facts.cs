namespace EnvAsCode.Resolution.Solving;

/// <summary>The environment asks for a package.</summary>
/// <param name="Index">The number of the requirement.</param>
/// <param name="Allowed">The candidates that satisfy the requirement.</param>
/// <param name="Spec">What is asked for, for messages and for what is empty whatever exists.</param>
internal sealed record RootFact(int Index, int Target, StateSet Allowed, Spec Spec) : Fact;

/// <summary>The environment restricts a package without asking for it.</summary>
/// <param name="Index">The number of the constraint.</param>
/// <param name="Allowed">The candidates that satisfy the constraint.</param>
internal sealed record ConstraintFact(int Index, int Target, StateSet Allowed, Spec Spec) : Fact;

/// <summary>Candidates of a package ask for another package.</summary>
/// <param name="Package">The package that asks.</param>
/// <param name="Extra">The package that stands for its extra, if that is what asks; otherwise -1.</param>
/// <param name="Candidates">Its candidates that do.</param>
/// <param name="Target">The package that is asked for.</param>
/// <param name="Allowed">The candidates that satisfy it.</param>
/// <param name="Spec">What is asked for.</param>
internal sealed record DependencyFact(int Package, int Extra, StateSet Candidates, int Target, StateSet Allowed, Spec Spec) : Fact;

/// <summary>
/// Candidates of a package do not go with some of another package, which they do not ask for (conda's <c>constrains</c>).
/// </summary>
/// <param name="Package">The package that restricts.</param>
/// <param name="Candidates">Its candidates that do.</param>
/// <param name="Target">The package that is restricted.</param>
/// <param name="Allowed">The candidates that it goes with.</param>
internal sealed record ConstrainsFact(int Package, StateSet Candidates, int Target, StateSet Allowed, Spec Spec) : Fact;

/// <summary>Candidates of a package cannot be used, for one reason.</summary>
internal sealed record UnavailableFact(int Package, StateSet Candidates, UnavailableReason Reason) : Fact;

/// <summary>A package is there already.</summary>
/// <param name="Index">The number of the statement that it is.</param>
/// <param name="Allowed">What it may be: the candidate that is there, or any in its place.</param>
/// <param name="Owner">Whose package it is.</param>
/// <param name="Version">The version that is there.</param>
internal sealed record InstalledFact(int Index, int Package, StateSet Allowed, string Owner, string Version) : Fact;

/// <summary>The platform offers something without a package.</summary>
/// <param name="Package">The package that stands for it.</param>
/// <param name="Version">The version that it offers.</param>
internal sealed record PlatformFact(int Package, string Version) : Fact;
