namespace EnvAsCode;

/// <summary>
/// A step of something that is carried out in order: an image that is built, or a script that runs. Only the records of this library are
/// steps, since each has to be written for a Dockerfile or a shell.
/// </summary>
public interface IStep
{
    /// <summary>Keeps other assemblies from implementing the interface.</summary>
    internal void Closed();
}
