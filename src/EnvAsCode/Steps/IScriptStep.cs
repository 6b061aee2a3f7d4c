namespace EnvAsCode;

/// <summary>A step of a script that an application runs when it starts. Written with the words of <see cref="Steps"/>.</summary>
public interface IScriptStep : IStep;
