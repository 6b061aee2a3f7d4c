namespace EnvAsCode.Emit.Checks;

/// <summary>
/// One check of an environment: one class in one file, and a line of <see cref="EnvironmentCheckList"/>. A check of packages, images,
/// stages or lifecycle configurations derives from <see cref="Pins.PinCheck"/>, <see cref="ImageCheck"/>, <see cref="StageCheck"/> or
/// <see cref="StrategyCheck{T}"/>, which go over them.
/// </summary>
internal interface ICheck
{
    /// <summary>Reports what is wrong.</summary>
    public void Check(CheckContext context);
}
